/**
 * The first script of every host page: it records errors, and keeps the natives that the checks need
 * before the page's own scripts change them.
 */
(() => {
  const problems = [];
  const note = (text) => {
    problems[problems.length] = text;
  };
  addEventListener('error', (event) => note(`error: ${event.message ?? event.target.src}`), true);
  addEventListener('unhandledrejection', ({reason}) =>
    note(`rejection: ${reason?.message ?? reason}`),
  );
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    // Browsers request the icon by themselves.
    if (!blockedURI.endsWith('/favicon.ico')) note(`policy: ${effectiveDirective} ${blockedURI}`);
  });
  for (const kind of ['warn', 'error']) {
    const say = console[kind];
    console[kind] = function (...words) {
      note(`console.${kind}: ${words[0]}`);
      return say.apply(console, words);
    };
  }
  const witness = {
    problems,
    keys: 0,
    submits: 0,
    Promise,
    setTimeout: setTimeout.bind(window),
    now: performance.now.bind(performance),
    names: Object.getOwnPropertyNames,
    entries: history.length,
  };
  addEventListener('keydown', () => witness.keys++);
  addEventListener('submit', (event) => {
    witness.submits++;
    event.preventDefault();
  });
  Object.defineProperty(window, '__witness', {value: witness, configurable: true});
})();
