import {expect} from 'chai';
import {
  events,
  fixture,
  ids,
  items,
  openIds,
  part,
  parts,
  place,
  settle,
  warnings,
  afterTest,
} from '../helpers/fixture.js';
import type {TrustFaq} from '../../src/trust-faq.js';
import {stopClock} from '../helpers/clock.js';
import {asked, file, QUESTION, serveJson, stubFetch, until} from './sources.js';

const faq = (attributes: string, inside = ''): Promise<TrustFaq> =>
  fixture(`<trust-faq lang="ja" ${attributes}>${inside}</trust-faq>`);

/** Does the same without waiting for the questions. */
const unready = (attributes: string, inside = ''): TrustFaq =>
  place(`<trust-faq lang="ja" ${attributes}>${inside}</trust-faq>`).querySelector('trust-faq')!;

describe('src with an address', () => {
  it('shows the questions of the file in place of the bundled ones', async () => {
    const element = await faq(`src="${await serveJson(file())}"`);
    expect(asked(element)).to.deep.equal([QUESTION]);
    expect(part(element, 'answer').textContent.trim()).to.equal('全国一律です。');
    expect(parts(element, 'notice')).to.have.length(0);
  });

  it('gives a question without an id the same id wherever it stands', async () => {
    const other = {question: '返品できますか？', answer: 'はい。'};
    const first = await faq(`src="${await serveJson(file())}"`);
    const second = await faq(`src="${await serveJson(file([other, file().entries[0]!]))}"`);
    expect(ids(second)[1]).to.equal(ids(first)[0]);
    expect(new Set(ids(second)).size).to.equal(2);
  });

  it('shows the valid entries and reports the invalid ones, in the console and by the event', async () => {
    const said = warnings();
    const fired = events('trust-faq-error');
    const src = await serveJson(file([...file().entries, {question: 'x', answer: 5}]));
    const element = await faq(`src="${src}"`);
    await settle(element);
    expect(asked(element)).to.deep.equal([QUESTION]);
    const problem = `${src} entries[1].answer: expected text, got number`;
    expect(said).to.deep.equal([`trust-faq: ${problem}`]);
    expect(fired.map(({detail}) => detail)).to.deep.equal([
      {message: problem, problems: [problem]},
    ]);
  });

  it('shows the bundled ones first where src-mode is append', async () => {
    const element = await faq(`src="${await serveJson(file())}" src-mode="append"`);
    expect(items(element)).to.have.length(17);
    expect(asked(element).at(-1)).to.equal(QUESTION);
  });
});

describe('questions of a file beside the bundled ones', () => {
  const own = {
    version: 1,
    topics: [
      {id: 'mine', name: '送料'},
      {id: 'other', name: '返品'},
    ],
    entries: [
      {id: 'fee', topic: 'mine', question: '送料はいくらですか？', answer: '全国一律です。'},
      {id: 'return', topic: 'other', question: '返品できますか？', answer: 'はい。'},
    ],
  };
  const both = async (attributes: string): Promise<TrustFaq> =>
    faq(`src="${await serveJson(own)}" src-mode="append" ${attributes}`);

  it('are chosen by topics, in their order', async () => {
    const element = await both('topics="other mine"');
    expect(ids(element)).to.deep.equal(['return', 'fee']);
  });

  it('are selected by entries and excluded by exclude', async () => {
    const element = await both('entries="fee trustworthiness return" grouping="none"');
    expect(ids(element)).to.deep.equal(['fee', 'trustworthiness', 'return']);
    element.exclude = 'fee';
    await settle(element);
    expect(ids(element)).to.deep.equal(['trustworthiness', 'return']);
  });

  it('are opened by open', async () => {
    expect(openIds(await both('open="fee trustworthiness"'))).to.have.members([
      'fee',
      'trustworthiness',
    ]);
  });

  it('are opened by their address', async () => {
    const element = await both('');
    const clean = location.href.replace(/#.*/s, '');
    afterTest(() => history.replaceState(history.state, '', clean));
    for (const id of ['return', 'trustworthiness']) {
      location.hash = `faq-${id}`;
      await until(() => openIds(element).includes(id));
    }
  });
});

describe('a file of another origin', () => {
  it('is read where its server allows it', async () => {
    const allowed = {headers: {'access-control-allow-origin': '*'}};
    const url = new URL(await serveJson(file(), allowed), location.href);
    url.hostname = 'localhost';
    expect(url.origin).not.to.equal(location.origin);
    expect(asked(await faq(`src="${url.href}"`))).to.deep.equal([QUESTION]);
  });

  it('is reported if its server does not allow it', async () => {
    const said = warnings();
    const url = new URL(await serveJson(file()), location.href);
    url.hostname = 'localhost';
    const element = await faq(`src="${url.href}"`);
    expect(parts(element, 'load')).to.have.length(1);
    expect(said.join()).to.contain('could not be loaded');
  });
});

describe('a file that does not come', () => {
  it('is reported with its status, and the visitor reads what to do', async () => {
    const said = warnings();
    const element = await faq('src="/no/such/faq.json"');
    expect(said).to.deep.equal([
      'trust-faq: /no/such/faq.json could not be loaded: the server responded with status 404',
    ]);
    expect(part(element, 'load').textContent).to.contain('質問を読み込めませんでした');
    expect(parts(element, 'retry')).to.have.length(0);
    expect(parts(element, 'search')).to.have.length(0);
  });

  it('leaves the fallback between the tags, where there is one', async () => {
    warnings();
    const element = await faq('src="/no/such/faq.json"', '<a href="/faq">FAQ</a>');
    expect(parts(element, 'container')).to.have.length(0);
    expect(element.querySelector('a')!.getClientRects()).to.have.length(1);
  });

  it('is requested again by the button', async () => {
    warnings();
    let works = false;
    const asks = stubFetch(() =>
      works ? Promise.resolve(Response.json(file())) : Promise.reject(new TypeError('offline')),
    );
    const element = await faq('src="faq.json"');
    works = true;
    part(element, 'retry').click();
    await until(() => parts(element, 'load').length === 0);
    expect(asks).to.have.length(2);
    expect(asked(element)).to.deep.equal([QUESTION]);
  });

  it('stops its timer once the response has arrived', async () => {
    const {delays} = stopClock();
    let answer: ((response: Response) => void) | undefined;
    stubFetch(() => new Promise((resolve) => (answer = resolve)));
    const element = unready('src="faq.json"');
    await settle(element);
    expect(delays()).to.deep.equal([15_000]);
    answer!(Response.json(file()));
    await element.ready;
    expect(asked(element)).to.deep.equal([QUESTION]);
    expect(delays()).to.deep.equal([]);
  });

  it('is given up after 15 seconds', async () => {
    const said = warnings();
    const own = window.setTimeout.bind(window);
    let limit = 0;
    window.setTimeout = ((step: () => void, time = 0) => {
      if (time >= 15_000) limit = time;
      return own(step, time >= 15_000 ? 1 : time);
    }) as typeof setTimeout;
    afterTest(() => (window.setTimeout = own));
    let signal: AbortSignal | undefined;
    stubFetch((_, given) => {
      signal = given;
      return new Promise(() => undefined);
    });
    const element = await faq('src="faq.json"');
    expect(limit).to.equal(15_000);
    expect(said).to.deep.equal(['trust-faq: faq.json timed out after 15 seconds']);
    expect(signal!.aborted).to.equal(true);
    expect(parts(element, 'retry')).to.have.length(1);
  });
});

describe('the latest source', () => {
  it('wins: a response that was overtaken is not shown', async () => {
    const waiting = new Map<string, (response: Response) => void>();
    const signals: AbortSignal[] = [];
    stubFetch((url, signal) => {
      signals.push(signal);
      return new Promise((resolve) => waiting.set(url, resolve));
    });
    const element = unready('src="a.json"');
    await settle(element);
    element.src = 'b.json';
    await settle(element);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
    waiting.get('b.json')!(Response.json(file([{question: 'B', answer: 'b'}])));
    await element.ready;
    const late = Response.json(file([{question: 'A', answer: 'a'}]));
    const read = late.arrayBuffer.bind(late);
    const isRead = new Promise<void>((resolve) => {
      late.arrayBuffer = async () => {
        const bytes = await read();
        // This resolves after everything else in the same task.
        setTimeout(resolve);
        return bytes;
      };
    });
    waiting.get('a.json')!(late);
    await isRead;
    await settle(element);
    expect(asked(element)).to.deep.equal(['B']);
  });

  it('is not disturbed by the request that was cancelled for it', async () => {
    const said = warnings();
    const signals: AbortSignal[] = [];
    let answer: ((response: Response) => void) | undefined;
    stubFetch((_, signal) => {
      signals.push(signal);
      return new Promise((resolve, reject) => {
        answer = resolve;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    });
    const element = unready('src="a.json"');
    await settle(element);
    element.src = 'b.json';
    await settle(element);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
    answer!(Response.json(file()));
    await element.ready;
    expect(asked(element)).to.deep.equal([QUESTION]);
    expect(said).to.deep.equal([]);
  });

  it('stops when the element is removed and starts again when it returns', async () => {
    const signals: AbortSignal[] = [];
    let answer: ((response: Response) => void) | undefined;
    stubFetch((_, signal) => {
      signals.push(signal);
      return new Promise((resolve) => (answer = resolve));
    });
    const element = unready('src="a.json"');
    await settle(element);
    const home = element.parentElement!;
    element.remove();
    expect(signals[0]!.aborted).to.equal(true);
    home.append(element);
    await settle(element);
    expect(signals).to.have.length(2);
    answer!(Response.json(file()));
    await element.ready;
    expect(asked(element)).to.deep.equal([QUESTION]);
  });
});
