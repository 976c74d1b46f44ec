/**
 * Resolves with the page's next frame, after `ms` milliseconds at the latest: a page in the background
 * has no frames.
 */
export function nextFrame(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    // A page may have taken it away.
    (window as Partial<Window>).requestAnimationFrame?.(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
