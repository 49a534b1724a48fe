/**
 * <vd-rich-text><textarea/><template/></vd-rich-text>: a field with bold, italics and lists. Without this script the
 * textarea takes plain text; with it the textarea carries HTML, which its name says. The server cleans whatever comes.
 */
const ALLOWED = { P: 'p', DIV: 'p', H1: 'p', H2: 'p', H3: 'p', H4: 'p', TR: 'p', LI: 'li', UL: 'ul', OL: 'ol', BR: 'br', B: 'strong', STRONG: 'strong', I: 'em', EM: 'em' };
const DROPPED = 'script, style, title, meta, link, template, xml';

class RichText extends HTMLElement {
  connectedCallback() {
    if (this.dataset.ready !== undefined) {
      return;
    }
    this.field = this.querySelector('textarea');
    this.length = document.getElementById(`length-${this.dataset.name}`);
    this.text = this.#editor();
    this.field.hidden = true;
    this.field.value = this.querySelector('template').innerHTML;
    this.field.name += '.html';
    this.text.innerHTML = this.field.value;
    this.append(...(this.#isLocked() ? [this.text] : [this.#tools(), this.text]));
    document.execCommand('defaultParagraphSeparator', false, 'p');
    this.dataset.ready = '';
    this.#count();
  }

  #isLocked() {
    return this.closest('fieldset:disabled') !== null;
  }

  #editor() {
    const text = document.createElement('div');
    text.className = 'rt-text';
    text.contentEditable = this.#isLocked() ? 'false' : 'true';
    text.setAttribute('role', 'textbox');
    text.setAttribute('aria-multiline', 'true');
    text.setAttribute('aria-labelledby', `label-${this.dataset.name}`);
    text.setAttribute('aria-describedby', this.field.getAttribute('aria-describedby'));
    text.setAttribute('aria-invalid', this.field.getAttribute('aria-invalid'));
    text.addEventListener('input', () => this.#changed());
    text.addEventListener('paste', (event) => this.#paste(event));
    // a click on the label of the field it stands for
    document.getElementById(`label-${this.dataset.name}`).addEventListener('click', () => text.focus());
    return text;
  }

  #tools() {
    const tools = document.createElement('div');
    tools.className = 'rt-tools';
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', this.dataset.tools);
    const buttons = { bold: 'bold', italic: 'italic', points: 'insertUnorderedList', numbers: 'insertOrderedList' };
    Object.entries(buttons).forEach(([name, command]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'vd-button vd-button-quiet';
      button.textContent = this.dataset[name];
      button.setAttribute('aria-pressed', 'false');
      button.dataset.command = command;
      // the selection stays in the text
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => {
        this.text.focus();
        document.execCommand(command);
        this.pressed();
      });
      tools.append(button);
    });
    return tools;
  }

  /** Shows which of the tools are on where the cursor stands. */
  pressed() {
    this.querySelectorAll('[data-command]').forEach((button) => {
      button.setAttribute('aria-pressed', String(document.queryCommandState(button.dataset.command)));
    });
  }

  #changed() {
    this.field.value = this.text.innerHTML;
    this.#count();
  }

  #count() {
    const characters = [...this.text.textContent.normalize('NFC').replace(/\s+/g, ' ').trim()].length;
    this.length.textContent = this.length.dataset.template.replace('{0}', characters.toLocaleString('vi-VN'));
    this.length.classList.toggle('vd-reason', characters > Number(this.dataset.longest));
  }

  #paste(event) {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const kept = document.createElement('div');
    if (html) {
      copy(new DOMParser().parseFromString(html, 'text/html').body, kept);
    } else {
      event.clipboardData.getData('text/plain').split(/\r?\n/).filter((line) => line.trim()).forEach((line, at, lines) => {
        const home = lines.length > 1 ? kept.appendChild(document.createElement('p')) : kept;
        home.append(line);
      });
    }
    document.execCommand('insertHTML', false, kept.innerHTML);
  }
}

/** Copies what may be said, without anything that dresses it up. */
function copy(from, into) {
  from.childNodes.forEach((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      into.append(node.data.replace(/\s+/g, ' '));
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(DROPPED)) {
      const name = ALLOWED[node.tagName];
      copy(node, name && !(name === 'p' && into.closest('p, li')) ? into.appendChild(document.createElement(name)) : into);
    }
  });
}

document.addEventListener('selectionchange', () => {
  document.activeElement?.closest?.('vd-rich-text')?.pressed?.();
});

customElements.define('vd-rich-text', RichText);
