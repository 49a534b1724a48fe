// <vd-evidence src="…" kind="PDF" name="…" data-failed="…">: a file of evidence, read when the details around it are opened.
import './pdf-viewer.js';

class EvidenceView extends HTMLElement {
  connectedCallback() {
    const closed = this.closest('details:not([open])');
    if (closed) {
      closed.addEventListener('toggle', () => this.connectedCallback(), { once: true });
    } else if (!this.dataset.state) {
      this.#show();
    }
  }

  #show() {
    this.dataset.state = 'shown';
    switch (this.getAttribute('kind')) {
      case 'PDF': return this.#pages();
      case 'JPG':
      case 'PNG': return this.#picture();
      default: return this.#words();
    }
  }

  #pages() {
    const viewer = document.createElement('vd-pdf');
    viewer.dataset.failed = this.dataset.failed;
    viewer.setAttribute('src', this.getAttribute('src'));
    this.append(viewer);
  }

  #picture() {
    const picture = document.createElement('img');
    picture.alt = this.getAttribute('name');
    picture.addEventListener('error', () => this.#say(this.dataset.failed));
    picture.src = this.getAttribute('src');
    this.append(picture);
  }

  async #words() {
    this.#say(this.dataset.loading);
    try {
      const answer = await fetch(this.getAttribute('src'));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const words = page.getElementById('preview');
      words.removeAttribute('id');
      this.replaceChildren(document.adoptNode(words));
    } catch {
      this.#say(this.dataset.failed);
    }
  }

  #say(text) {
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    said.textContent = text;
    this.replaceChildren(said);
  }
}

customElements.define('vd-evidence', EvidenceView);
