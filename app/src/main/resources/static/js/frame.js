/** What every workspace frame does: hears from the task around it which rows are refused. */
import './page.js';

window.addEventListener('message', (event) => {
  if (event.origin !== location.origin || event.source !== parent) {
    return;
  }
  if (event.data?.type === 'vd-reasons') {
    markReasons(event.data.reasons);
  }
});

// a refused htmx request: its reasons stand at the top of the frame and beside the fields they are about
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.target.id === 'messages') {
    const reasons = [...event.detail.target.querySelectorAll('[data-place]')];
    markReasons(reasons.map((reason) => ({ place: reason.dataset.place, message: reason.textContent })));
    // the frame is as long as its content, so its top may be out of sight
    (document.querySelector('.vd-marked') ?? event.detail.target).scrollIntoView({ block: 'center' });
  }
});

// what has been saved is no longer refused
document.addEventListener('htmx:afterOnLoad', ({ detail }) => {
  if (detail.successful && detail.elt.matches('form')) {
    detail.elt.querySelectorAll('.vd-reason').forEach((old) => old.remove());
    detail.elt.querySelectorAll('.vd-marked').forEach((old) => old.classList.remove('vd-marked'));
  }
});

/** Marks each refused place: an element with the id, the name or the data-place that the reason gives. */
function markReasons(reasons) {
  document.querySelectorAll('.vd-reason').forEach((old) => old.remove());
  document.querySelectorAll('.vd-marked').forEach((old) => old.classList.remove('vd-marked'));
  reasons.filter((reason) => reason.place).forEach(mark);
  document.querySelector('.vd-marked')?.scrollIntoView({ block: 'center' });
}

function mark({ place, message }) {
  const name = CSS.escape(place);
  const element = document.querySelector(`main :is([data-place="${name}"], #${name}, [name="${name}"])`);
  if (!element) {
    return;
  }
  element.classList.add('vd-marked');
  const reason = document.createElement('p');
  reason.className = 'vd-reason';
  reason.textContent = message;
  const home = element.matches('tr') ? element.lastElementChild : element.matches('input, select, textarea') ? element.parentElement : element;
  home.append(reason);
}

// htmx starts at this event too, and has registered first
document.addEventListener('DOMContentLoaded', () => {
  // a file chosen on a slow line before the scripts were there would otherwise be lost in silence
  const early = [...document.querySelectorAll('form[hx-trigger*="change"] input[type="file"]')].filter((input) => input.files.length);
  early.forEach((input) => input.dispatchEvent(new Event('change', { bubbles: true })));
  // says to tests, and to nobody else, that the frame listens
  document.body.dataset.ready = '';
});
