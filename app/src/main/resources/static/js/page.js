/** What every page does: sends the CSRF token along, and says so when the session has ended; typed text stays. */
import { whenLetGo } from './press.js';

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

document.addEventListener('htmx:configRequest', (event) => {
  const token = meta('csrf-token');
  if (token) {
    event.detail.headers[meta('csrf-header')] = token;
  }
});

// a field that is left by pressing a button is saved while the button is down, and the answer may replace the button
document.addEventListener('htmx:beforeSend', ({ detail: { xhr } }) => {
  const hear = xhr.onload;
  xhr.onload = () => whenLetGo(xhr, () => hear.call(xhr));
});

document.addEventListener('htmx:responseError', (event) => {
  const { status } = event.detail.xhr;
  if (status === 401 || status === 403) {
    signedOut = true;
    // somebody who is signed in but may not do this is not asked again and again
    if (Date.now() - wentOn > 3000) {
      goOn();
    }
    say('Phiên làm việc đã hết hoặc bạn không có quyền. Nội dung đang nhập vẫn còn trên trang này.', true);
  } else if (!event.detail.xhr.getResponseHeader('HX-Retarget') && status >= 500) {
    say('Có lỗi ngoài dự kiến. Hãy thử lại sau ít phút.');
  }
});

document.addEventListener('htmx:sendError', () => say('Không kết nối được tới máy chủ. Nội dung đang nhập vẫn còn.'));

// only with the answer: taken away while a button is being pressed, the page would move from under the click
document.addEventListener('htmx:beforeOnLoad', (event) => {
  // what a page asks by itself every few seconds is no reason to take a sentence away
  if (!event.target.hasAttribute('data-background')) {
    document.getElementById('messages')?.replaceChildren();
  }
});

// signed in again in the other tab: the new session has a new token, and what was typed here can be sent after all
let signedOut = false;
let wentOn = 0;

window.addEventListener('focus', goOn);
document.addEventListener('visibilitychange', goOn);

// what a page asks by itself is answered again
document.addEventListener('htmx:afterRequest', (event) => event.detail.successful && goOn());

async function goOn() {
  if (!signedOut || document.hidden) {
    return;
  }
  wentOn = Date.now();
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const token = page.querySelector('meta[name="csrf-token"]')?.content;
  if (!answer.ok || answer.redirected || !token) {
    return;
  }
  signedOut = false;
  document.querySelector('meta[name="csrf-token"]').content = token;
  document.querySelectorAll('input[name="_csrf"]').forEach((field) => { field.value = token; });
  document.getElementById('messages')?.replaceChildren();
  document.dispatchEvent(new CustomEvent('vd-signed-in'));
}

/** Shows a sentence at the top of the page, with a way to sign in again in a new tab if asked for. */
export function say(sentence, offerSignIn = false) {
  const message = document.createElement('p');
  message.className = 'vd-problem';
  message.textContent = sentence;
  if (offerSignIn) {
    const link = document.createElement('a');
    link.href = '/sign-in';
    link.target = '_blank';
    link.textContent = 'Đăng nhập lại ở thẻ mới';
    message.append(' ', link);
  }
  document.getElementById('messages')?.replaceChildren(message);
}

/** Posts as a script of ours does, with the CSRF token; used where a form or htmx will not do. */
export function post(address, body) {
  const headers = { Accept: 'application/json' };
  const token = meta('csrf-token');
  if (token) {
    headers[meta('csrf-header')] = token;
  }
  return fetch(address, { method: 'POST', headers, body });
}
