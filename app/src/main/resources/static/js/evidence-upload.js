/**
 * Sends evidence in pieces. A broken line costs no more than the piece that was on its way: the server says where to go
 * on, after a while by itself, after a reload when the same file is chosen again.
 */
const PIECE = 512 * 1024;
const PAUSES = [1000, 2000, 4000, 8000];
const MEGABYTE = 1024 * 1024;

const form = document.getElementById('evidence-form');
const texts = form?.dataset;
let queue = Promise.resolve();

/** The line is broken or the server is away: what is there stays there. */
class LineBroken extends Error {}

/** The server has seen it and says no. */
class Refused extends Error {}

class Upload {
  #file;
  #line;
  #id;
  #received = 0;
  #stop = new AbortController();

  constructor(file) {
    this.#file = file;
    this.#line = new Line(file.name, () => this.#cancel(), () => enqueue(this));
  }

  /** Never fails: how it ended stands in its line. */
  async run() {
    if (this.#stop.signal.aborted) {
      return;
    }
    try {
      this.#requireSize();
      await this.#patiently();
      this.#line.done();
      showKept();
    } catch (failure) {
      this.#fail(failure);
    }
  }

  #requireSize() {
    if (this.#file.size === 0) {
      throw new Refused(texts.empty);
    }
    if (this.#file.size > texts.largest * MEGABYTE) {
      throw new Refused(texts.tooLarge);
    }
  }

  /** A line that breaks again and again is left alone for longer and longer, unless something came through meanwhile. */
  async #patiently() {
    for (let broken = 0; ; broken++) {
      const before = this.#received;
      try {
        return await this.#send();
      } catch (failure) {
        broken = this.#received > before ? 0 : broken;
        if (!(failure instanceof LineBroken) || broken >= PAUSES.length) {
          throw failure;
        }
        this.#line.say(texts.broken);
        await pause(PAUSES[broken], this.#stop.signal);
      }
    }
  }

  async #send() {
    let state = await this.#post('', new URLSearchParams({
      name: this.#file.name, size: this.#file.size, fingerprint: await fingerprint(this.#file),
    }));
    this.#note(state);
    while (state.id && state.received < state.size) {
      const piece = this.#file.slice(state.received, state.received + PIECE);
      state = await this.#post(`/${state.id}/pieces?offset=${state.received}`, piece);
      this.#note(state);
    }
    if (state.id) {
      this.#line.say(texts.judging);
      await this.#post(`/${state.id}/end`);
    }
  }

  #note(state) {
    this.#id = state.id;
    this.#received = state.received;
    this.#line.show(state.received, state.size);
  }

  async #post(path, body) {
    const headers = { Accept: 'application/json' };
    const token = document.querySelector('meta[name="csrf-token"]');
    if (token) {
      headers[document.querySelector('meta[name="csrf-header"]').content] = token.content;
    }
    if (body instanceof Blob) {
      headers['Content-Type'] = 'application/octet-stream';
    }
    const answer = await fetch(texts.uploads + path, { method: 'POST', headers, body, signal: this.#stop.signal })
      .catch((failure) => { throw failure.name === 'AbortError' ? failure : new LineBroken(); });
    return this.#read(answer, path);
  }

  async #read(answer, path) {
    const isMisfit = answer.status === 409 && path.includes('/pieces');
    // the file may have been cleared away meanwhile: then it begins anew
    if (answer.status >= 500 || (answer.status === 404 && path !== '')) {
      throw new LineBroken();
    }
    if (answer.status === 401 || answer.status === 403 || answer.redirected) {
      throw new Refused(texts.signedOut);
    }
    const said = await answer.json().catch(() => { throw new LineBroken(); });
    if (answer.ok || isMisfit) {
      return said;
    }
    throw new Refused(said.reasons?.map((reason) => reason.message).join(' ') || said.message);
  }

  #fail(failure) {
    if (this.#stop.signal.aborted) {
      return;
    }
    if (failure instanceof Refused) {
      this.#line.refuse(failure.message);
    } else {
      // also what the browser itself cannot read, such as a file that was moved meanwhile
      this.#line.interrupt(texts.lost);
    }
  }

  #cancel() {
    const id = this.#id;
    this.#stop.abort();
    if (id) {
      this.#stop = new AbortController();
      this.#post(`/${id}/removal`).catch(() => undefined);
      this.#stop = { signal: AbortSignal.abort() };
    }
  }
}

/** What a person sees of one file on its way. */
class Line {
  #name;
  #item = element('li', { className: 'up-line' });
  #bar = element('progress', { max: 100, value: 0 });
  #said = element('span', { className: 'up-said' });
  #buttons = element('span', { className: 'up-buttons' });
  #on;

  constructor(name, cancel, goOn) {
    this.#name = name;
    this.#on = goOn;
    this.#bar.setAttribute('aria-label', filled(texts.progressOf, name));
    this.#buttons.append(this.#button(texts.cancel, texts.cancelOf, () => {
      cancel();
      this.#leave();
    }));
    this.#item.append(element('strong', { textContent: name }), this.#bar, this.#said, this.#buttons);
    document.getElementById('upload-lines').append(this.#item);
    this.say(texts.waiting);
  }

  show(received, size) {
    const percent = Math.floor((received * 100) / size);
    this.#bar.value = percent;
    this.say(filled(texts.sending, percent));
  }

  say(text) {
    this.#item.querySelector('.up-on')?.remove();
    this.#said.className = 'up-said';
    this.#said.textContent = text;
  }

  done() {
    tell(filled(texts.done, this.#name));
    this.#leave();
  }

  interrupt(reason) {
    this.#complain(reason);
    const button = this.#button(texts.on, texts.onOf, () => {
      this.say(texts.waiting);
      this.#on();
    });
    button.classList.add('up-on');
    this.#buttons.prepend(button);
  }

  refuse(reason) {
    this.#complain(reason);
    this.#bar.remove();
    this.#buttons.replaceChildren(this.#button(texts.close, texts.closeOf, () => this.#leave()));
  }

  #complain(reason) {
    this.say(reason);
    this.#said.className = 'up-said vd-reason';
    tell(`${filled(texts.failed, this.#name)} ${reason}`);
  }

  /** Whoever works by keyboard is not left on a button that is gone. */
  #leave() {
    const hadFocus = this.#item.contains(document.activeElement);
    this.#item.remove();
    if (hadFocus) {
      document.getElementById('evidence').focus();
    }
  }

  #button(label, longer, run) {
    const button = element('button', { type: 'button', className: 'vd-button vd-button-quiet', textContent: label });
    button.setAttribute('aria-label', filled(longer, this.#name));
    button.addEventListener('click', run);
    return button;
  }
}

function tell(text) {
  document.getElementById('upload-told').textContent = text;
}

function filled(text, value) {
  return text.replace('{0}', value);
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); });
    addEventListener('online', resolve, { once: true });
  });
}

/** The checksum; where the address is no safe one and the browser has none, what else tells files apart. */
async function fingerprint(file) {
  if (!crypto.subtle) {
    return `${file.name}|${file.size}|${file.lastModified}`.slice(-300);
  }
  const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The list as the server has it now; its frame stays, as an answer for a frame that was replaced would be lost. */
function showKept() {
  htmx.ajax('GET', location.pathname, { target: '#evidence-kept', select: '#evidence-kept > *', swap: 'innerHTML' });
}

function enqueue(upload) {
  queue = queue.then(() => upload.run());
}

function take(files) {
  [...files].forEach((file) => enqueue(new Upload(file)));
}

function acceptDrops(place) {
  const inside = (event) => {
    if (event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      place.classList.toggle('up-over', event.type === 'dragover');
    }
  };
  ['dragover', 'dragleave', 'drop'].forEach((type) => place.addEventListener(type, inside));
  place.addEventListener('drop', (event) => take(event.dataTransfer.files));
}

if (form) {
  const field = document.getElementById('evidence');
  field.multiple = true;
  const takeChosen = () => {
    take(field.files);
    // the same file may be chosen again after it was mended
    field.value = '';
  };
  field.addEventListener('change', takeChosen);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('.up-or').hidden = false;
  acceptDrops(document.getElementById('evidence-part'));
  // chosen on a slow line before this script was there
  takeChosen();
}
// a half-sent file that is given up is gone from the list
document.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.successful && event.target.closest?.('#evidence-begun')) {
    showKept();
  }
});
