/** Posts to our own pages from inside Tasklist, with Spring's token; Tasklist's own calls carry Camunda's. */

/** Answers {status, body}; body is the server's JSON, or a sentence of ours when there was no answer. */
export async function post(address, content) {
  try {
    const { header, token } = await (await fetch('/workspace/token', { headers: { Accept: 'application/json' } })).json();
    const response = await fetch(address, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', [header]: token },
      body: JSON.stringify(content),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return { status: 0, body: { message: 'Không nhận được trả lời của máy chủ, hoặc phiên làm việc đã hết. Nội dung đã nhập vẫn còn; hãy thử lại hoặc đăng nhập lại ở thẻ mới.' } };
  }
}

/** Says a sentence at the top of the page; it goes away by itself or with a click. */
export function say(sentence, kind = 'good') {
  document.querySelector('.vd-said')?.remove();
  const said = document.createElement('button');
  said.type = 'button';
  said.className = `vd-said vd-said-${kind}`;
  said.setAttribute('role', 'status');
  said.textContent = sentence;
  said.addEventListener('click', () => said.remove());
  document.body.append(said);
  setTimeout(() => said.remove(), 15000);
}
