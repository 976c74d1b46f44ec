/**
 * Runs in a page before its own scripts: records what the Performance APIs report and when the
 * questions become visible. `questions` is the page's own list of elements that must be there before a
 * visitor can begin.
 */
export function probe(questions, count) {
  const bench = {shift: 0, longTasks: [], interactions: new Map()};
  window.bench = bench;
  const observe = (type, read, options) =>
    new window.PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) bench.shift += entry.value;
  });
  observe('longtask', ({duration}) => bench.longTasks.push(duration));
  observe('event', readInteraction, {durationThreshold: 16});
  bench.usable = shown();

  function readInteraction({interactionId, duration}) {
    if (!interactionId) return;
    bench.interactions.set(
      interactionId,
      Math.max(duration, bench.interactions.get(interactionId) ?? 0),
    );
  }

  /**
   * Checks once per frame, before it is painted; a task of the highest priority comes right after the
   * painting, before what the page itself does then. First contentful paint would count whatever the
   * page paints first.
   */
  function shown() {
    return new Promise((resolve) => {
      const look = () => {
        const list = [...((document.documentElement && questions()) || [])];
        if (list.length < count || !list.every(isVisible)) {
          window.requestAnimationFrame(look);
          return;
        }
        const done = () => {
          performance.mark('questions painted');
          resolve(performance.now());
        };
        window.scheduler.postTask(done, {priority: 'user-blocking'});
      };
      window.requestAnimationFrame(look);
    });
  }

  function isVisible(element) {
    return element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  }
}
