/** What is being pressed must not move away under the pointer: the browser would drop the press without a word. */

let pressed = false;
const waiting = new Map();

addEventListener('pointerdown', () => { pressed = true; }, true);
addEventListener('pointerup', letGo, true);
addEventListener('pointercancel', letGo, true);
// let go outside the window
addEventListener('pointermove', (event) => pressed && event.buttons === 0 && letGo(), true);

/** Moves things at once, or as soon as no button of the mouse is down; of one mover only the latest move counts. */
export function whenLetGo(mover, move) {
  if (pressed) {
    waiting.set(mover, move);
  } else {
    move();
  }
}

function letGo() {
  pressed = false;
  // the click is told after this event
  setTimeout(() => {
    waiting.forEach((move) => move());
    waiting.clear();
  });
}
