/** Asks the server before a task is completed, and lists its reasons beside the button. */
import { post, say } from './server.js';

/** Hooks into the form; tellFrame passes the reasons on to the workspace, where the rows are marked. */
export function guardCompletion(camForm, form, tellFrame) {
  let approved = false;
  let asking = false;
  let next = '';

  // nothing of a form is kept in the browser: the next person there would see it
  camForm.on('store', () => { camForm.storePrevented = true; });
  camForm.isRestorable = () => false;

  camForm.on('submit', () => {
    if (approved) {
      approved = false;
      return;
    }
    camForm.submitPrevented = true;
    if (!asking) {
      check();
    }
  });

  // what is being filled in may be just what was missing
  form.addEventListener('input', () => {
    const actions = place();
    if (actions?.querySelector('.vd-reasons')) {
      show(actions, { reasons: [] });
    }
  });

  camForm.on('submit-success', () => say(next || 'Đã hoàn thành.'));

  async function check() {
    const actions = place();
    const fields = changedFields(camForm);
    const working = sayThatWeWork(actions);
    asking = true;
    const { status, body } = await post(`/workspace/tasks/${camForm.taskId}/check`, fields);
    asking = false;
    working.remove();
    if (!actions?.isConnected) {
      // Tasklist has put another form in place of this one: a button that does nothing would be worse
      say('Biểu mẫu vừa được tải lại. Hãy bấm “Hoàn thành” một lần nữa.', 'bad');
      return;
    }
    if (status !== 200) {
      show(actions, body);
      return;
    }
    show(actions, { reasons: [] });
    approved = true;
    next = body.next;
    const scope = angular.element(actions).scope();
    scope.$apply(() => scope.complete());
  }

  function place() {
    return form.closest('[cam-tasklist-form]')?.querySelector('.form-actions');
  }

  function show(actions, body) {
    const reasons = body.reasons?.length ? body.reasons : [body].filter((reason) => reason.message);
    actions.querySelector('.vd-reasons')?.remove();
    tellFrame({ type: 'vd-reasons', reasons });
    if (reasons.length) {
      const box = list(reasons);
      actions.append(box);
      // reasons at rows bring the rows into view themselves
      if (!reasons.some((reason) => reason.place)) {
        box.scrollIntoView({ block: 'nearest' });
      }
    }
  }
}

/** Beside the button, until the server has answered: on a slow line nobody should wonder whether it was pressed. */
function sayThatWeWork(actions) {
  const working = document.createElement('span');
  working.className = 'vd-working';
  working.setAttribute('role', 'status');
  working.textContent = 'Đang kiểm tra…';
  actions?.append(working);
  return working;
}

/** What Tasklist would send: the fields that were touched. */
function changedFields(camForm) {
  camForm.retrieveVariables();
  const variables = Object.entries(camForm.parseVariables());
  return Object.fromEntries(variables.map(([name, { value }]) => [name, value ?? null]));
}

function list(reasons) {
  const box = document.createElement('div');
  box.className = 'vd-reasons';
  box.setAttribute('role', 'alert');
  const heading = document.createElement('strong');
  heading.textContent = 'Chưa hoàn thành được:';
  const items = document.createElement('ul');
  items.append(...reasons.map((reason) => {
    const item = document.createElement('li');
    item.textContent = reason.message;
    return item;
  }));
  box.append(heading, items);
  return box;
}
