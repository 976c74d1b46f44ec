/** Visits every page in every engine. */
import {NoAnswer} from '../../helpers/no-answer.mjs';
import {openBrowser} from './browsers.mjs';
import {arrive, nativesOf, problems, snapshot, stir, submitHost, visit} from './in-page.mjs';

// Uses the prototype's method, because a form of the page may shadow the document's own member.
const FIRST = () => Object.getPrototypeOf(document).querySelector.call(document, 'trust-faq');
const PATIENCE = 4000;

const linesOf = (text) => text.split('\n').filter(Boolean);

/** Lines of one text that the other lacks, counting repeated ones. */
function without(lines, others) {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Removes what differs between loads: our folder, and random names of libraries. */
const normal = (lines) =>
  lines.map((line) =>
    line.replace(/\/with(out)?\//g, '/').replace(/(_reactListening|jQuery)\w{9,}/, '$1'),
  );

/** Returns the faults of a page in an engine as sentences; the list is empty if the page survives. */
async function check(page, browser, base, expected) {
  const find = page.find ?? FIRST;
  const run = (fn, ...args) => {
    const source = `(${fn})(${args.map((arg) => (typeof arg === 'function' ? arg : JSON.stringify(arg))).join(', ')})`;
    return page.frame ? browser.runInFrame(source) : browser.run(source);
  };
  if ((page.media || page.print) && !browser.emulate) throw new Error('cannot emulate media');
  const load = async (mode) => {
    await browser.emulate?.({features: page.media, type: page.print && 'print'});
    await browser.goto(`${base}${page.address ?? page.file}`.replace('MODE', mode));
    await page.drive?.({run});
  };
  const look = async () => normal(linesOf(await run(snapshot, nativesOf)));
  const wanted = {...expected, ...page.expect};
  await load('without');
  await run(arrive, find, {patience: page.patience ?? 30});
  const before = await look();
  await run(stir, find, {hash: `#faq-${wanted.found}`, clone: wanted.clone}, nativesOf);
  const stirred = await look();
  const submits = await run(submitHost, nativesOf);
  await load('with');
  await run(arrive, find, {patience: PATIENCE});
  const after = await look();
  const wrong = linesOf(await run(visit, find, wanted, nativesOf));
  const visited = await look();
  const ownCheck = page.check ? linesOf(await run(page.check)) : [];
  const submitted = await run(submitHost, nativesOf);
  const said = normal(linesOf(await run(problems)));
  const isHost = (line) => !line.startsWith('said: ');
  // Excludes the visit's own effects: it moves the focus, opens a permalink and so scrolls to it.
  const isLasting = (line) => !/^(said:|focus is|scrolled to|\S+ history) /.test(line);
  const more = without(said, before);
  const isExpected = (line) => page.says?.test(line);
  return [
    ...wrong,
    ...ownCheck,
    ...without(after.filter(isHost), before).map((line) => `host: now ${line}`),
    ...without(before.filter(isHost), after).map((line) => `host: no longer ${line}`),
    ...without(visited.filter(isLasting), stirred).map((line) => `host: after a visit ${line}`),
    ...without(stirred.filter(isLasting), visited).map(
      (line) => `host: after a visit no longer ${line}`,
    ),
    ...(submitted === submits ? [] : [`host: its form is sent ${submitted} times, not ${submits}`]),
    ...more.filter((line) => !isExpected(line)),
    ...(page.says && !more.some(isExpected) ? [`does not say ${page.says}`] : []),
  ];
}

const TIME_LIMIT = 60_000;

async function inTime(promise, limit) {
  let timer;
  const late = new Promise((_, reject) => {
    const error = new NoAnswer(`no answer within ${limit / 1000} seconds`);
    timer = setTimeout(() => reject(error), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function opened(open) {
  try {
    return await open();
  } catch (error) {
    throw new NoAnswer(`the browser does not open: ${error.message}`);
  }
}

/** A browser that is opened when it is needed, also after it has ended. */
function reopened(open, limit) {
  let browser;
  const end = async () => {
    try {
      await inTime(browser?.close(), limit);
    } catch {
      // A page has crashed it, or it no longer responds.
    }
    browser = undefined;
  };
  return {
    get: async () => (browser ??= await inTime(opened(open), limit)),
    renew: async () => {
      try {
        browser = await inTime(browser?.renew(), limit);
      } catch {
        await end();
      }
    },
    end,
  };
}

/** Returns the faults of a page, and why the visit broke off if the browser gave no answer. */
async function tryVisit(look, browsers) {
  try {
    return {wrong: await look(await browsers.get())};
  } catch (error) {
    await browsers.end();
    const wrong = [`the check broke off: ${error.message}`];
    return {wrong, brokeOff: error instanceof NoAnswer ? error.message : undefined};
  }
}

/**
 * Visits pages one after another; `onResult` receives the faults of each. A browser that gives no answer
 * says nothing about the page, so the page is visited once more in a fresh browser; `onResult` then also
 * receives why (`brokeOff`).
 */
export async function runEngine(engine, {pages, numberOf, origin, expected, onResult, ...rest}) {
  const {open = openBrowser, limit = TIME_LIMIT} = rest;
  const browsers = reopened(() => open(engine), limit);
  const {version} = await browsers.get();
  for (const [i, page] of pages.entries()) {
    // Browsers limit the number of history entries, and a full history would hide a new entry.
    if (i % 12 === 11) await browsers.renew();
    const base = `${origin}/MODE/${numberOf(page)}/`;
    const look = (browser) => inTime(check(page, browser, base, expected), limit);
    const {wrong, brokeOff} = await tryVisit(look, browsers);
    const last = brokeOff ? await tryVisit(look, browsers) : {wrong};
    onResult(page, last.wrong, {version, brokeOff, brokeOffAgain: last.brokeOff});
  }
  await browsers.end();
}
