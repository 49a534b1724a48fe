/** Somebody followed a link into Tasklist before signing in: goes on to the task's address that outlasts the sign-in. */

const task = /[?&]task=([0-9a-f-]{36})/.exec(location.hash)?.[1];
const next = task ? `/tasks/${task}` : document.getElementById('next')?.href;
if (next) {
  location.replace(next);
}
