/** The same file may be chosen again after it was mended: only then does the field tell of a change. */
document.addEventListener('htmx:afterRequest', (event) => {
  event.target.querySelectorAll?.('input[type=file]').forEach((field) => { field.value = ''; });
});
