/** Remembers the text and the buttons as they were drawn: a script of the page may have swapped them since. */
export function createDrawingRecord(box: HTMLElement) {
  const read = () => [box.textContent, ...box.querySelectorAll('button')];
  let last: ReturnType<typeof read> = [];
  return {
    /** Notes what was just drawn. */
    update: () => {
      last = read();
    },
    isUnchanged: () => read().every((part, index) => part === last[index]),
  };
}
