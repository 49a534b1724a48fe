/** The appraisal page: shows the evidence, leads through the list by keyboard, fills in reasons, keeps ticks and place. */
import './evidence-view.js';

const all = (selector) => [...document.querySelectorAll(selector)];
const links = () => all('.vd-rows a');

document.addEventListener('keydown', (event) => {
  const inField = event.target.closest('input, select, textarea');
  const step = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : !inField && { j: 1, k: -1 }[event.key];
  if (step && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    open(step);
  } else if (event.target.matches('.vd-rows a')) {
    walk(event);
  }
});

/** Opens the row after or before the chosen one, at the end of the page the next page. */
function open(step) {
  // what is still being typed is saved first: the links wait for the form
  document.activeElement?.blur();
  const rows = links();
  const at = rows.findIndex((row) => row.hasAttribute('aria-current'));
  const row = at < 0 ? rows.at(step > 0 ? 0 : -1) : rows[at + step];
  (row ?? document.querySelector(`.vd-pages [rel=${step > 0 ? 'next' : 'prev'}]`))?.click();
}

/** Moves the focus through the list without opening anything. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    const rows = links();
    rows[rows.indexOf(event.target) + step]?.focus();
    event.preventDefault();
  }
}

// before the form around it hears of the change and saves
document.addEventListener('change', (event) => {
  const field = document.getElementById(event.target.dataset.fills ?? '');
  if (field && event.target.value) {
    field.value = event.target.value;
    event.target.value = '';
  }
}, true);

document.addEventListener('change', countPicked);

function countPicked() {
  const place = document.getElementById('bulk-picked');
  if (place) {
    place.textContent = place.dataset.text.replace('#', all('.vd-pick:checked').length);
  }
}

let kept = { picks: [], open: false, scroll: 0 };

document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.target.id === 'content') {
    kept = {
      picks: all('.vd-pick:checked').map((pick) => pick.value),
      open: document.getElementById('bulk')?.open,
      scroll: document.querySelector('.vd-rows').scrollTop,
    };
  }
});

document.addEventListener('htmx:afterSettle', (event) => {
  const place = event.detail.target.id;
  if (place === 'content') {
    restore();
  }
  if (place === 'content' || place === 'detail') {
    markChosen();
    if (document.activeElement === document.body) {
      document.querySelector('.vd-appraisal-row h2').focus();
    }
  }
  if (place === 'verdict-state') {
    goOn();
  }
});

// a link that waits for the verdict on its way would be replaced by its answer, and the press of it lost
document.addEventListener('click', (event) => event.target.closest('#next-row a')?.setAttribute('data-pressed', ''));
document.addEventListener('htmx:oobBeforeSwap', (event) => {
  event.detail.shouldSwap = !event.detail.target.querySelector('[data-pressed]');
});

function restore() {
  document.querySelector('.vd-rows').scrollTop = kept.scroll;
  // rows that were written are no longer meant
  if (!document.getElementById('bulk-result')) {
    all('.vd-pick').forEach((pick) => { pick.checked = kept.picks.includes(pick.value); });
    const bulk = document.getElementById('bulk');
    if (bulk && kept.open) {
      bulk.open = true;
    }
  }
  countPicked();
}

function markChosen() {
  const chosen = document.getElementById('detail').dataset.row;
  all('.vd-rows > li').forEach((row) => {
    const link = row.querySelector('a');
    row.classList.toggle('vd-row-chosen', row.id === chosen);
    if (row.id === chosen) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  });
  bringIntoSight(document.getElementById(chosen));
}

/** Scrolls the list and nothing around it. */
function bringIntoSight(row) {
  const list = row?.parentElement;
  if (list && (row.offsetTop < list.scrollTop || row.offsetTop + row.offsetHeight > list.scrollTop + list.clientHeight)) {
    list.scrollTop = row.offsetTop - list.clientHeight / 3;
  }
}

/** Whoever gives verdicts by keyboard goes on with Enter; whoever writes a reason is left alone. */
function goOn() {
  const judging = document.activeElement?.matches('#verdict [name=verdict]');
  if (judging && !document.querySelector('#verdict-state .vd-reason')) {
    document.querySelector('#next-row a')?.focus({ preventScroll: true });
  }
}

markChosen();
countPicked();
