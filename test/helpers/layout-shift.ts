/** A script for a page of a test in Chromium: `window.shift` is the sum of its layout shifts so far. */
export const SUM_OF_SHIFTS = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
</script>`;
