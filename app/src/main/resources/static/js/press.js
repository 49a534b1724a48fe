/** What is being pressed must neither move nor be replaced under the pointer: the browser would drop the press without a word. */

// a touch screen tells of the click a little after the finger has left
const UNTIL_CLICK = 50;

let pressed = false;
const waiting = new Map();

// the list of a select takes the pointer with it and never says that it was let go
addEventListener('pointerdown', (event) => { pressed = event.button === 0 && !event.target.closest?.('select'); }, true);
addEventListener('pointerup', letGo, true);
addEventListener('pointercancel', letGo, true);
// let go outside the window
addEventListener('pointermove', (event) => pressed && event.buttons === 0 && letGo(), true);
addEventListener('blur', letGo);

/** Makes the change at once, or as soon as nothing is pressed; of one maker only the latest change counts. */
export function whenLetGo(maker, change) {
  if (pressed) {
    waiting.set(maker, change);
  } else {
    change();
  }
}

function letGo() {
  pressed = false;
  setTimeout(() => {
    if (!pressed) {
      const changes = [...waiting.values()];
      waiting.clear();
      changes.forEach((change) => change());
    }
  }, UNTIL_CLICK);
}
