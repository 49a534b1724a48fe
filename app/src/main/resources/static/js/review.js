/** The appraisal page: shows the evidence, and moves through the list with the arrow keys. */
import './evidence-view.js';

document.body.addEventListener('keydown', (event) => {
  const row = event.target.closest?.('.vd-rows a');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (row && step) {
    const rows = [...document.querySelectorAll('.vd-rows a')];
    rows[rows.indexOf(row) + step]?.focus();
    event.preventDefault();
  }
});
