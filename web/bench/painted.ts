/** When what is in the page now has been painted: a task after the next frame. */
export function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        done(performance.now());
      });
    });
  });
}
