/** The form of one nominee: offers names, sends a form once, hears of others who save, goes on after signing in again. */
const form = document.getElementById('nominee-form');
const WRITING = 10 * 60 * 1000;
let lastTyped = Date.now();
let typedMeanwhile = new Set();

form.addEventListener('input', (event) => {
  lastTyped = Date.now();
  typedMeanwhile.add(event.target.closest('.vd-field')?.id);
});

// a double click sends once; a page that comes back from the browser's memory sends again
let sent = false;
form.addEventListener('submit', (event) => {
  if (sent) {
    event.preventDefault();
  }
  sent = true;
});
window.addEventListener('pageshow', () => { sent = false; });

const save = () => form.dispatchEvent(new Event('input', { bubbles: true }));
document.addEventListener('vd-signed-in', save);

document.addEventListener('click', (event) => {
  if (event.target.matches('[data-fetch]')) {
    save();
  }
});

// whoever goes elsewhere in the middle of a word has it saved first; what is refused keeps them here, with the reason
const typed = document.getElementById('typed');
let unsaved = false;
let saving = false;
let leavingFor = null;
const saveNow = () => unsaved && typed?.dispatchEvent(new Event('save'));

form.addEventListener('input', () => { unsaved = true; });
window.addEventListener('blur', saveNow);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (typed && link && !link.target && !event.ctrlKey && !event.metaKey && (unsaved || saving)) {
    event.preventDefault();
    leavingFor = link.href;
    saveNow();
  }
});
typed?.addEventListener('htmx:afterRequest', ({ detail }) => {
  saving = false;
  if (leavingFor && detail.successful && !unsaved) {
    location.assign(leavingFor);
  }
  leavingFor = detail.successful ? leavingFor : null;
});

document.addEventListener('htmx:beforeRequest', (event) => {
  if (event.target.id === 'typed') {
    typedMeanwhile = new Set();
    unsaved = false;
    saving = true;
  }
  // whoever has gone away must not keep the session open
  if (event.target.id === 'news' && (document.hidden || Date.now() - lastTyped > WRITING)) {
    event.preventDefault();
  }
});

// what is being typed is never replaced: the next save brings both together
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.target.id === 'saved' && [...typedMeanwhile].some((field) => field && event.detail.serverResponse.includes(`id="${field}"`))) {
    event.detail.shouldSwap = false;
    save();
  }
});

/* the finder: a combobox, whose options the server sends */
const list = (field) => document.getElementById(field.getAttribute('aria-controls'));
const chosen = (field) => list(field).querySelector('[aria-selected=true]');

function show(field, open) {
  list(field).hidden = !open;
  field.setAttribute('aria-expanded', String(open));
  if (!open) {
    mark(field, null);
  }
}

function mark(field, option) {
  chosen(field)?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  if (option) {
    field.setAttribute('aria-activedescendant', option.id);
  } else {
    field.removeAttribute('aria-activedescendant');
  }
}

function choose(field, option) {
  const { name, post, unit, person } = option.dataset;
  field.value = name;
  fill('post', post);
  fill('unitOfDay', unit);
  if (person) {
    document.getElementById('person').value = person;
  }
  show(field, false);
  save();
}

function fill(id, value) {
  const field = document.getElementById(id);
  if (field && value) {
    field.value = value;
    typedMeanwhile.add(`field-${id}`);
  }
}

form.addEventListener('input', (event) => {
  if (event.target.matches('[role=combobox]')) {
    show(event.target, false);
    if (event.target.id === 'name') {
      document.getElementById('person').value = '';
    }
  }
});

document.addEventListener('htmx:afterSwap', (event) => {
  const field = event.detail.requestConfig?.elt;
  if (field?.matches?.('[role=combobox]')) {
    show(field, document.activeElement === field && list(field).childElementCount > 0);
  }
});

form.addEventListener('keydown', (event) => {
  const field = event.target;
  if (!field.matches('[role=combobox]') || list(field).hidden) {
    return;
  }
  const options = [...list(field).children];
  const at = options.indexOf(chosen(field));
  const moves = { ArrowDown: Math.min(at + 1, options.length - 1), ArrowUp: Math.max(at - 1, 0) };
  if (event.key in moves) {
    mark(field, options[moves[event.key]]);
  } else if (event.key === 'Enter' && chosen(field)) {
    choose(field, chosen(field));
  } else if (event.key === 'Escape') {
    show(field, false);
  } else {
    return;
  }
  event.preventDefault();
});

form.addEventListener('mousedown', (event) => {
  const option = event.target.closest('[role=option]');
  if (option) {
    // before the field loses the focus and closes the list
    event.preventDefault();
    choose(document.querySelector(`[aria-controls="${option.parentElement.id}"]`), option);
  }
});

form.addEventListener('focusout', (event) => {
  if (event.target.matches('[role=combobox]')) {
    show(event.target, false);
  }
});
