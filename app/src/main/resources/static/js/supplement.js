/** The page of a nominee in a supplement: puts each remark of the office beside the field or file it is about. */
document.addEventListener('htmx:afterSettle', place);

function place() {
  document.querySelectorAll('#remarks-here [data-place]').forEach((remark, number) => {
    const at = remark.dataset.place;
    const spot = document.getElementById(`field-${at}`) ?? document.getElementById(at) ?? document.getElementById('evidence-part');
    if (!spot || spot.querySelector(`[data-beside="${number}"]`)) {
      return;
    }
    const beside = document.createElement('p');
    beside.className = 'vd-note vd-remark';
    beside.dataset.beside = number;
    beside.id = `beside-${number}`;
    beside.append(...[...remark.childNodes].map((node) => node.cloneNode(true)));
    spot.classList.add('vd-remarked');
    spot.append(beside);
    const field = spot.querySelector('input, select, textarea');
    field?.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${beside.id}`.trim());
  });
}
