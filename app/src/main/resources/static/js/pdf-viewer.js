// <vd-pdf src="…" data-failed="…">: one page of a PDF at a time, drawn by PDF.js, with its text selectable and readable.
import { GlobalWorkerOptions, TextLayer, getDocument } from '/webjars/pdfjs-dist/build/pdf.min.mjs';

const LIBRARY = '/webjars/pdfjs-dist/';
const ZOOM_STEP = 1.25;
const LARGEST_ZOOM = 4;

GlobalWorkerOptions.workerSrc = `${LIBRARY}build/pdf.worker.min.mjs`;

class PdfViewer extends HTMLElement {
  #document;
  #loading;
  #drawing;
  #page = 1;
  #zoom = 1;
  #width = 0;
  #resized = new ResizeObserver(() => this.#redrawWhenWidthChanged());

  connectedCallback() {
    this.replaceChildren(this.#bar(), element('div', { className: 'vd-pdf-scroll', tabIndex: 0 }));
    this.querySelector('.vd-pdf-scroll').append(element('div', { className: 'vd-pdf-page' }));
    this.#resized.observe(this);
    this.#open();
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    // a worker that is ended while it still reads reports that as an error of the page
    const loading = this.#loading;
    loading?.promise.catch(() => undefined).finally(() => loading.destroy());
  }

  async #open() {
    this.dataset.state = 'loading';
    try {
      this.#loading = getDocument({
        url: this.getAttribute('src'),
        cMapUrl: `${LIBRARY}cmaps/`,
        standardFontDataUrl: `${LIBRARY}standard_fonts/`,
        wasmUrl: `${LIBRARY}wasm/`,
        iccUrl: `${LIBRARY}iccs/`,
        useWasm: false,
        enableXfa: false,
      });
      this.#document = await this.#loading.promise;
      if (this.isConnected) {
        await this.#draw();
      }
    } catch (failure) {
      this.#fail(failure);
    }
  }

  #fail(failure) {
    if (!this.isConnected || failure?.name === 'RenderingCancelledException') {
      return;
    }
    this.dataset.state = 'failed';
    this.#status.textContent = this.dataset.failed ?? 'Không mở được tệp này.';
  }

  async #draw() {
    const page = await this.#document.getPage(this.#page);
    this.#width = this.#scroll.clientWidth;
    const fitting = this.#width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale: Math.max(fitting, 0.1) * this.#zoom });
    const canvas = this.#canvas(viewport);
    const text = element('div', { className: 'textLayer' });
    this.#drawing?.cancel();
    this.#drawing = page.render({ canvas, viewport, transform: this.#sharp() });
    await this.#drawing.promise;
    await new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport }).render();
    this.#show(canvas, text, viewport);
  }

  #canvas(viewport) {
    const canvas = element('canvas', { width: viewport.width * ratio(), height: viewport.height * ratio() });
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.width = `${viewport.width}px`;
    canvas.style.height = `${viewport.height}px`;
    return canvas;
  }

  #sharp() {
    return ratio() === 1 ? null : [ratio(), 0, 0, ratio(), 0, 0];
  }

  #show(canvas, text, viewport) {
    const sheet = this.querySelector('.vd-pdf-page');
    sheet.style.setProperty('--total-scale-factor', viewport.scale);
    sheet.style.width = `${viewport.width}px`;
    sheet.style.height = `${viewport.height}px`;
    sheet.replaceChildren(canvas, text);
    this.#status.textContent = `Trang ${this.#page}/${this.#document.numPages}`;
    this.dataset.state = 'shown';
    this.dataset.page = this.#page;
    this.#button('back').disabled = this.#page === 1;
    this.#button('forth').disabled = this.#page === this.#document.numPages;
  }

  #redrawWhenWidthChanged() {
    if (this.#document && Math.abs(this.#scroll.clientWidth - this.#width) > 1) {
      this.#redraw();
    }
  }

  #redraw() {
    this.#draw().catch((failure) => this.#fail(failure));
  }

  #bar() {
    const bar = element('div', { className: 'vd-pdf-bar' });
    bar.append(
      this.#action('back', '‹ Trước', () => this.#turn(-1)),
      element('span', { className: 'vd-pdf-status', role: 'status', textContent: 'Đang mở tệp…' }),
      this.#action('forth', 'Sau ›', () => this.#turn(1)),
      this.#action('larger', 'Phóng to', () => this.#scale(ZOOM_STEP)),
      this.#action('smaller', 'Thu nhỏ', () => this.#scale(1 / ZOOM_STEP)),
    );
    return bar;
  }

  #action(name, label, run) {
    const button = element('button', { type: 'button', className: `vd-pdf-${name}`, textContent: label });
    button.addEventListener('click', () => this.#document && run());
    return button;
  }

  #turn(pages) {
    this.#page = Math.min(Math.max(this.#page + pages, 1), this.#document.numPages);
    this.#redraw();
  }

  #scale(factor) {
    this.#zoom = Math.min(Math.max(this.#zoom * factor, 1), LARGEST_ZOOM);
    this.#redraw();
  }

  #button(name) {
    return this.querySelector(`.vd-pdf-${name}`);
  }

  get #scroll() {
    return this.querySelector('.vd-pdf-scroll');
  }

  get #status() {
    return this.querySelector('.vd-pdf-status');
  }
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

function ratio() {
  return Math.min(window.devicePixelRatio || 1, 2);
}

customElements.define('vd-pdf', PdfViewer);
