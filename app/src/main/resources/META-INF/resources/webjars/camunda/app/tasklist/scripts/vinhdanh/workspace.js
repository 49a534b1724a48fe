/**
 * <vd-workspace view="…">: frames our page /workspace/tasks/{task}/{view} inside a Tasklist form.
 * The frame is as high as its content, and loaded anew when the task is taken or given back.
 * It hears by postMessage, from this origin only:
 *   {type: 'vd-reasons', reasons}   why it cannot be completed: [{place, message}]
 * Every form carries one element; it also guards the completion of the form around it.
 */
import { guardCompletion } from './completion.js';
import { whenLetGo } from '/js/press.js';

class Workspace extends HTMLElement {
  connectedCallback() {
    if (this.frame) {
      return;
    }
    // the form's scope gets its camForm after this element is put into the page
    queueMicrotask(() => this.start());
  }

  disconnectedCallback() {
    this.claimObserver?.disconnect();
    this.sizeObserver?.disconnect();
  }

  start() {
    const form = this.closest('form');
    const camForm = form && window.angular?.element(form).scope()?.camForm;
    this.taskId = camForm?.taskId ?? new URLSearchParams(location.hash.split('?')[1]).get('task');
    // the workspace saves as one goes; a second button would only make people wonder
    this.closest('[cam-tasklist-form]')?.querySelector('.form-actions [ng-click^="save"]')?.remove();
    if (camForm) {
      guardCompletion(camForm, form, (message) => this.tell(message));
    }
    this.open();
    this.watchClaim();
  }

  open() {
    this.frame = document.createElement('iframe');
    this.frame.title = this.getAttribute('label') ?? 'Nội dung hồ sơ';
    this.frame.src = `/workspace/tasks/${encodeURIComponent(this.taskId)}/${this.getAttribute('view')}`;
    this.frame.addEventListener('load', () => this.loaded());
    this.bar = claimBar();
    this.append(this.bar, this.frame);
  }

  tell(message) {
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }

  loaded() {
    if (this.stale) {
      this.renew();
    } else {
      this.frame.inert = false;
      this.followHeight();
    }
  }

  /** Loads the frame anew, as soon as it is there; what is clicked in a page that is about to be replaced would be lost. */
  renew() {
    this.frame.inert = true;
    this.stale = this.frame.contentDocument?.readyState !== 'complete' || this.frame.contentDocument.URL === 'about:blank';
    if (!this.stale) {
      this.frame.contentWindow.location.reload();
    }
  }

  followHeight() {
    const content = this.frame.contentDocument?.documentElement;
    this.sizeObserver?.disconnect();
    if (!content) {
      return;
    }
    this.sizeObserver = new ResizeObserver(() => whenLetGo(this, () => {
      this.frame.style.height = `${Math.ceil(content.getBoundingClientRect().height) + 2}px`;
    }));
    this.sizeObserver.observe(content);
  }

  /** Tasklist puts the class disabled-form around a form whose task is not the person's. */
  watchClaim() {
    const shell = this.closest('[cam-tasklist-form]') ?? this.parentElement;
    let mine = !this.closest('.disabled-form');
    this.bar.hidden = mine;
    this.claimObserver = new MutationObserver(() => {
      const nowMine = !this.closest('.disabled-form');
      if (nowMine !== mine) {
        mine = nowMine;
        this.bar.hidden = mine;
        this.renew();
      }
    });
    this.claimObserver.observe(shell, { attributes: true, attributeFilter: ['class'], subtree: true });
  }
}

/** One sentence and one button while nobody has taken the task. */
function claimBar() {
  const bar = document.createElement('div');
  bar.className = 'vd-claim-bar';
  const sentence = document.createElement('span');
  sentence.textContent = 'Bạn đang xem. Nhận việc để ghi ý kiến và thay đổi nội dung.';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-primary';
  button.textContent = 'Nhận việc';
  button.addEventListener('click', () => document.querySelector('.task-card button.claim')?.click());
  bar.append(sentence, button);
  return bar;
}

customElements.define('vd-workspace', Workspace);
