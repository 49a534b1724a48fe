/** The same file may be chosen again after it was mended: only then does the field tell of a change. */
document.addEventListener('htmx:afterRequest', (event) => {
  event.target.querySelectorAll?.('input[type=file]').forEach((field) => { field.value = ''; });
});

/** Ticks every row of the page that can be ticked. */
document.querySelectorAll('[data-choose-all]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => {
    button.form.querySelectorAll('input[type=checkbox]:enabled').forEach((box) => { box.checked = true; });
  });
});
