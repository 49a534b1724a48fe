/** The same file may be chosen again after it was mended: only then does the field tell of a change. */
document.addEventListener('htmx:afterRequest', (event) => {
  event.target.querySelectorAll?.('input[type=file]').forEach((field) => { field.value = ''; });
});

/** Shows how long the report is while it is written, and whether that is enough. */
const report = document.getElementById('report');
const length = document.getElementById('report-length');

function count() {
  const characters = report.value.normalize('NFC').trim().length;
  length.textContent = length.dataset.template.replace('{0}', characters.toLocaleString('vi-VN'));
  length.classList.toggle('vd-reason', characters > Number(report.dataset.longest));
}

if (report && length) {
  report.addEventListener('input', count);
  count();
}

/** Ticks every row of the page that can be ticked. */
document.querySelectorAll('[data-choose-all]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => {
    button.form.querySelectorAll('input[type=checkbox]:enabled').forEach((box) => { box.checked = true; });
  });
});
