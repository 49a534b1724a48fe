/** The council's pages: evidence is read when a dossier is opened, and the ballot says how many items are left. */
import './evidence-view.js';

// a ballot that was cast must not come back with the back button
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    location.reload();
  }
});

const ballot = document.getElementById('ballot');
if (ballot) {
  ballot.addEventListener('change', () => tell(ballot));
  ballot.addEventListener('submit', (event) => refuseGaps(event, ballot));
  tell(ballot);
}

function open(form) {
  return [...form.querySelectorAll('.vd-vote')].filter((item) => !item.querySelector(':checked'));
}

function tell(form) {
  const left = open(form);
  form.querySelectorAll('.vd-vote.vd-marked').forEach((item) => mark(item, left.includes(item)));
  form.querySelector('.vd-ballot-left').textContent =
    left.length === 0 ? form.dataset.done : form.dataset.left.replace('#', left.length);
}

function refuseGaps(event, form) {
  const left = open(form);
  if (left.length > 0) {
    event.preventDefault();
    left.forEach((item) => mark(item, true));
    left[0].querySelector('.vd-choices').scrollIntoView({ block: 'center' });
    left[0].querySelector('input').focus({ preventScroll: true });
  }
}

function mark(item, gap) {
  item.classList.toggle('vd-marked', gap);
  item.querySelector('.vd-gap').hidden = !gap;
}
