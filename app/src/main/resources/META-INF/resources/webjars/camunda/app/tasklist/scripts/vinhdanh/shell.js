/** What Vinh Danh adds to Tasklist: the workspace element, room for the form, giving back, signing out. */
import './workspace.js';
import './sign-out.js';
import { post, say } from './server.js';

const openTask = () => new URLSearchParams(location.hash.split('?')[1]).get('task');

const narrow = matchMedia('(max-width: 767px)');

/** An open task gets the width of the page; the person's own buttons still open the lists. */
let roomFor = null;
function giveRoom() {
  const task = openTask();
  if (Boolean(task) !== Boolean(roomFor)) {
    document.body.classList.toggle('filters-column-close', Boolean(task));
    document.body.classList.toggle('list-column-close', Boolean(task));
  }
  // one below the other, an open task stands above the list it was chosen from
  if (task && task !== roomFor && narrow.matches) {
    document.querySelector('.column.task-details')?.scrollIntoView();
  }
  roomFor = task;
}
window.addEventListener('hashchange', giveRoom);
giveRoom();

/** Tasklist's own way of giving back is closed to candidates; ours knows which steps cannot be given back. */
document.addEventListener('click', async (event) => {
  const button = event.target.closest('.task-card button.unclaim');
  if (!button) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const { status, body } = await post(`/workspace/tasks/${openTask()}/unclaim`, {});
  if (status === 200) {
    say('Bạn đã trả việc. Người khác trong nhóm có thể nhận.');
    reloadTask(button);
  } else {
    say(body.message, 'bad');
  }
}, true);

function reloadTask(element) {
  const scope = window.angular.element(element).scope();
  scope.$apply(() => {
    scope.taskData.changed('task');
    scope.taskData.changed('taskList');
  });
}
