/** The same file may be chosen again after it was mended: only then does the field tell of a change. */
document.addEventListener('htmx:afterRequest', (event) => {
  event.target.querySelectorAll?.('input[type=file]').forEach((field) => { field.value = ''; });
});

/** One box that ticks or clears all of a name; without scripts each is ticked by itself. */
document.querySelectorAll('input[data-ticks]').forEach((all) => {
  const boxes = [...all.form.querySelectorAll(`input[name="${all.dataset.ticks}"]`)];
  const tell = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.closest('p').querySelectorAll('[hidden]').forEach((part) => { part.hidden = false; });
  all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
  boxes.forEach((box) => box.addEventListener('change', tell));
  tell();
});
