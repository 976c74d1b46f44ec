/** The page of `npm run bench:scale`: the package's modules with the requested number of entries. */
import {registerDataset, registerMessages, TrustFaq} from 'trust-faq/element.js';
import {ja as messages} from 'trust-faq/messages/ja.js';
import {ja} from 'trust-faq/data/ja.js';
import {recombine} from '../search/speed.mjs';

registerMessages('ja', messages);
window.customElements.define('trust-faq', TrustFaq);

/** Resolves right after the next frame is painted. */
const painted = () =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => {
      const {port1, port2} = new window.MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  });

let dataset;
const longTasks = [];
new window.PerformanceObserver((list) =>
  list.getEntries().forEach(({duration}) => longTasks.push(duration)),
).observe({type: 'longtask'});

let lastInput = 0;
let lastPaint = Promise.resolve();
window.addEventListener(
  'input',
  ({timeStamp}) => {
    lastInput = timeStamp;
    lastPaint = painted();
  },
  true,
);

window.scale = {
  /** Recombines the sentences of the bundled entries; not measured. */
  generate(count) {
    const entries = recombine(ja.entries, count).map((entry, i) => ({
      ...entry,
      id: `entry-${i}`,
      topic: ja.entries[i % ja.entries.length].topic,
    }));
    dataset = {...ja, entries};
  },
  async show() {
    const start = performance.now();
    registerDataset(dataset);
    const element = document.createElement('trust-faq');
    element.lang = 'ja';
    document.body.append(element);
    await element.ready;
    return (await painted()) - start;
  },
  focus() {
    document.querySelector('trust-faq').focus();
  },
  /** Resolves once the answer to the query is on screen. */
  async found() {
    const {shadowRoot} = document.querySelector('trust-faq');
    while (!shadowRoot.querySelector('[part~=item-topic], [part~=no-matches]')) await painted();
    return (await painted()) - lastInput;
  },
  /** Measures from the keystroke's own time stamp to the painting after it. */
  async keystroke() {
    return (await lastPaint) - lastInput;
  },
  async longestTask() {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Math.max(0, ...longTasks.splice(0));
  },
};
