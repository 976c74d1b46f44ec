/** Authors use the configurator: demo/configurator.html with its built script. */
import {expect} from 'chai';
import {frame, inNewPage, press, serve, setViewport} from '../helpers/engine.js';
import {parts} from '../helpers/faq.js';
import {
  choose,
  CONFIGURATIONS,
  configuration,
  copyAll,
  fill,
  named,
  openBench,
  previewed,
  until,
  type Bench,
} from '../helpers/configurator.js';
import {shared} from '../helpers/sample.js';
import {nextFrame} from '../helpers/wait.js';
import type {LitElement} from 'lit';
import type {TrustFaq} from '../../src/trust-faq.js';

const SCRIPT = '../../dist/trust-faq.js';

/** Opens an author's page with the copied code, as wide as the preview. */
async function pasted(
  bench: Bench,
  code: string,
  headers: Record<string, string> = {},
): Promise<TrustFaq> {
  const inner = bench.page.querySelector('iframe')!;
  const probe = await serve(
    `window.problems = [];
     for (const kind of ['warn', 'error']) console[kind] = (...words) => problems.push(words.join(' '));
     document.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile}) =>
       problems.push(violatedDirective + ' ' + sourceFile));`,
    {name: 'probe.js', type: 'text/javascript'},
  );
  const sheet = await serve(
    'html { color-scheme: light } body { margin: 0; padding: 20px; color: #1b1b1b; background: #fff }',
    {name: 'page.css', type: 'text/css'},
  );
  const address = await serve(
    `<!doctype html><html lang="ja"><meta charset="utf-8"><script src="${probe}"></script>
     <link rel="stylesheet" href="${sheet}"><body>${code}</body></html>`,
    {headers},
  );
  const iframe = await frame(address);
  iframe.style.inlineSize = `${inner.clientWidth}px`;
  const faq = await until(() =>
    iframe.contentDocument!.querySelector<TrustFaq>('trust-faq:defined'),
  );
  await faq.ready;
  const {problems} = iframe.contentWindow as unknown as {problems: string[]};
  expect(problems).to.deep.equal([]);
  return faq;
}

/** Removes links to questions before comparing, because the preview has no address to link to. */
function contentOf(faq: TrustFaq): string {
  const root = faq.shadowRoot!.querySelector('.root')!.cloneNode(true) as Element;
  // The row of topics fades at its ends if it is too narrow, and the preview may be.
  const row = root.querySelector('[part=topics]');
  for (const end of ['data-before', 'data-after']) row?.removeAttribute(end);
  root.querySelectorAll('[part~=copy]').forEach((one) => one.remove());
  root.querySelectorAll('[part~=actions]:not(:has(*))').forEach((one) => one.remove());
  root.querySelectorAll('[part~=later]').forEach((one) => one.removeAttribute('href'));
  root.querySelectorAll('[part~=text-button]').forEach((one) => {
    one.replaceWith(one.textContent);
  });
  return root.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

/** Everything that a visitor sees: the content, and the colours and corners of the parts that have them. */
function seen(faq: TrustFaq): unknown {
  const view = faq.ownerDocument.defaultView!;
  const style = (name: string) => {
    const [one] = parts(faq, name);
    if (!one) return null;
    const {color, backgroundColor, borderTopColor, borderTopLeftRadius, fontSize} =
      view.getComputedStyle(one);
    return {color, backgroundColor, borderTopColor, borderTopLeftRadius, fontSize};
  };
  return {
    attributes: [...faq.attributes].map(({name, value}) => [name, value]).sort(),
    content: contentOf(faq),
    styles: ['container', 'topic-chosen', 'topic', 'items', 'question', 'notice', 'mark'].map(
      style,
    ),
  };
}

interface Named {
  readonly name: string;
}

/** Reads the element's declaration from custom-elements.json. */
async function publicElement() {
  interface Manifest {
    readonly modules: {
      readonly declarations: {
        readonly tagName?: string;
        readonly attributes: Named[];
        readonly cssProperties: Named[];
      }[];
    }[];
  }
  const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'trust-faq')!;
}

type Operate = (bench: Bench) => Promise<unknown>;

const write =
  (id: string, text: string): Operate =>
  (bench) =>
    fill(bench, id, text);

const pick =
  (name: string, value: string): Operate =>
  async (bench) => {
    bench.page.querySelector<HTMLElement>(`input[name="${name}"][value="${value}"]`)!.click();
    await previewed(bench);
  };

const tickNamed =
  (label: string): Operate =>
  (bench) =>
    choose(bench, label);

const clickOn =
  (selector: string): Operate =>
  async (bench) => {
    bench.page.querySelector<HTMLElement>(selector)!.click();
    await previewed(bench);
  };

/** How an author sets each attribute, its value, and how to remove it (with the same step unless stated). */
const CONTROLS: Readonly<Record<string, readonly [Operate, string, Operate?]>> = {
  lang: [pick('lang', 'ja'), 'ja', pick('lang', 'en')],
  topics: [
    clickOn('[data-topic=company] .topic-row input'),
    'integrity continuity government data statements',
  ],
  exclude: [clickOn('[data-topic=data] details input'), 'customer-data-processed'],
  entries: [
    write('entries', 'customer-data-processed'),
    'customer-data-processed',
    clickOn('.entries button'),
  ],
  heading: [write('heading', 'none'), '', write('heading', 'auto')],
  'heading-level': [write('heading-level', '3'), '3', write('heading-level', '2')],
  open: [write('open', 'first'), 'first', write('open', '')],
  'max-items': [write('max-items', '4'), '4', write('max-items', '')],
  grouping: [pick('grouping', 'none'), 'none', pick('grouping', 'topic')],
  exclusive: [tickNamed('One at a time'), ''],
  'hide-search': [tickNamed('Without the search box'), ''],
  'hide-topics': [tickNamed('Without the topic filter'), ''],
  feedback: [tickNamed('Was this helpful'), ''],
  collect: [tickNamed('collect answers'), ''],
  'changed-since': [write('changed-since', '2026-10'), '2026-10', write('changed-since', '')],
  'contact-href': [write('contact-href', '/contact'), '/contact', write('contact-href', '')],
  'contact-label': [write('contact-label', 'Ask us'), 'Ask us', write('contact-label', '')],
  query: [write('query', 'audit'), 'audit', write('query', '')],
  permalinks: [write('permalinks', 'off'), 'off', write('permalinks', 'read')],
  'data-layer': [write('data-layer', 'queries'), 'queries', write('data-layer', 'off')],
  theme: [pick('theme', 'dark'), 'dark', pick('theme', 'auto')],
  src: [write('src', '/demo/faq.json'), '/demo/faq.json', write('src', '')],
  'src-mode': [pick('src-mode', 'append'), 'append', pick('src-mode', 'replace')],
};

describe('the configurator', function () {
  // Each test opens several pages with the whole widget; the slowest machine needs this long.
  this.timeout(40_000);

  for (const [name, fragment] of shared(Object.entries(CONFIGURATIONS))) {
    it(`gives HTML that shows what the preview shows: ${name}`, async () => {
      const bench = await openBench(fragment);
      await choose(bench, 'Light');
      await fill(bench, 'script', SCRIPT);
      const [code] = await copyAll(bench, 'HTML');
      const faq = await pasted(bench, code!);
      expect(seen(faq)).to.deep.equal(seen(await previewed(bench)));
    });
  }

  it('shows the HTML beside the preview, too', async () => {
    const bench = await openBench('lang=en');
    const [code] = await copyAll(bench, 'HTML');
    bench.copied = '';
    await choose(bench, 'Copy the HTML');
    expect(bench.copied).to.equal(code);
  });

  it('pins the exact file, and reserves the height that the widget will need', async () => {
    const bench = await openBench('lang=en&script=https%3A%2F%2Fcdn.example%2Ftrust-faq.js');
    const faq = await previewed(bench);
    const reserved = () => `min-height: ${Math.ceil(faq.getBoundingClientRect().height)}px`;
    let [code] = await copyAll(bench, 'HTML');
    // The configurator measures the height once the preview is laid out.
    while (!code!.includes(reserved())) {
      await nextFrame();
      [code] = await copyAll(bench, 'HTML');
    }
    const bytes = await (await fetch('/dist/trust-faq.js')).arrayBuffer();
    const hash = await crypto.subtle.digest('SHA-384', bytes);
    const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
    expect(code).to.contain(`integrity="sha384-${base64}" crossorigin="anonymous"`);
  });

  it('writes the questions into the HTML, with the rule that prints them, and reads both back', async () => {
    const bench = await openBench('lang=en&topics=data&exclusive=&light=on');
    await previewed(bench);
    const [code] = await copyAll(bench, 'HTML');
    const snippet = new DOMParser().parseFromString(code!, 'text/html');
    const items = [...snippet.querySelectorAll('trust-faq > [data-trust-faq-light] > details')];
    expect(items).to.have.length(4);
    expect(new Set(items.map((item) => item.getAttribute('name'))).size).to.equal(1);
    expect(code).to.match(/@media print \{\s*trust-faq:not\(:defined\) ::details-content/);
    const other = await openBench('lang=ja');
    await fill(other, 'paste', code!);
    await choose(other, 'Read it');
    expect(configuration(other)).to.contain('light=on').and.to.contain('topics=data');
  });

  it('writes no bundled questions beside those of the page', async () => {
    const bench = await openBench('lang=en&q=Why%3F&a=Because.&light=on');
    const [code] = await copyAll(bench, 'HTML');
    expect(code).to.not.contain('data-trust-faq-light');
  });

  it('omits the hash for a file beside the page, loads the script of the language, and reserves no height permanently', async () => {
    const bench = await openBench('lang=ja');
    const [code] = await copyAll(bench, 'HTML');
    expect(code).to.contain('<script src="./trust-faq.ja.js" defer></script>');
    expect(code).to.not.match(/integrity|crossorigin/);
    // The reserved height is part of an animation, so it ends even if no script arrives.
    const css = /<style>([^]*)<\/style>/.exec(code!)![1]!;
    expect(css.replace(/@keyframes[^]*/, '')).to.not.contain('min-height');
    const english = [...bench.page.querySelectorAll('label')].find(
      (label) => label.textContent.trim() === 'English',
    )!;
    english.querySelector('input')!.click();
    await previewed(bench);
    const [other] = await copyAll(bench, 'HTML');
    expect(other).to.contain('<script src="./trust-faq.en.js" defer></script>');
  });

  it('own questions are typed as question and answer, and come out as markup that the widget reads', async () => {
    const own = [
      ['Is <b> & "x" free?', 'Yes.\nAlways {so}.'],
      ['Half typed?', ''],
    ] as const;
    const fragment = own.map(([q, a]) => `q=${encodeURIComponent(q)}&a=${encodeURIComponent(a)}`);
    const bench = await openBench(`lang=en&${fragment.join('&')}`);
    const shown = await previewed(bench);
    expect(parts(shown, 'question').map((one) => one.textContent.trim())).to.deep.equal([
      'Is <b> & "x" free?',
    ]);
    await fill(bench, 'script', SCRIPT);
    for (const platform of ['HTML', 'Google Tag Manager']) {
      const [code] = await copyAll(bench, platform);
      expect(seen(await pasted(bench, code!)), platform).to.deep.equal(seen(shown));
      const other = await openBench('lang=ja');
      await fill(other, 'paste', code!);
      await choose(other, 'Read it');
      const read = new URLSearchParams(configuration(other));
      expect([read.getAll('q'), read.getAll('a')], platform).to.deep.equal([
        [own[0][0]],
        [own[0][1]],
      ]);
    }
  });

  it('a question is added by a button and typed into its fields', async () => {
    const bench = await openBench('lang=en');
    await choose(bench, 'New question');
    await until(() => bench.page.querySelector('#question-0'));
    await fill(bench, 'question-0', 'May I?');
    await fill(bench, 'answer-0', 'You may.');
    await previewed(bench);
    const [code] = await copyAll(bench, 'HTML');
    expect(code).to.match(
      /<trust-faq lang="en" src="children">\n {2}<details>\n {4}<summary>May I\?/,
    );
  });

  it('follows what is chosen: topics, order, questions, switches', async () => {
    const bench = await openBench('lang=en');
    const topics = [...bench.page.querySelectorAll<HTMLElement>('[data-topic]')];
    expect(topics).to.have.lengthOf(6);
    const tickOf = (id: string) =>
      bench.page.querySelector<HTMLInputElement>(`[data-topic=${id}] .topic-row input`)!;
    for (const id of ['company', 'integrity', 'continuity', 'government']) {
      if (tickOf(id).checked) tickOf(id).click();
    }
    await previewed(bench);
    bench.page.querySelector<HTMLElement>('[data-move="statements ↑"]')!.click();
    const faq = await previewed(bench);
    expect(faq.getAttribute('topics')).to.equal('statements data');
    tickOf('statements').click();
    tickOf('data').click();
    await previewed(bench);
    expect(tickOf('data').checked, 'the last topic stays').to.equal(true);
    expect(configuration(bench)).to.equal('lang=en&topics=data');
  });

  it('keeps up with a colour that is dragged, in an address that no browser refuses', async () => {
    const bench = await openBench('lang=en');
    const {history, location} = bench.view;
    const replace = history.replaceState.bind(history);
    let changes = 0;
    history.replaceState = (...args) => {
      changes += 1;
      replace(...args);
    };
    const configurator = bench.page.querySelector<LitElement>('trust-faq-configurator')!;
    const field = bench.page.getElementById('accent') as HTMLInputElement;
    const colour = (step: number) => `#${step.toString(16).padStart(6, '0')}`;
    for (let step = 1; step <= 300; step++) {
      field.value = colour(step);
      for (const type of ['input', 'change']) {
        field.dispatchEvent(new bench.view.Event(type, {bubbles: true}));
      }
      await configurator.updateComplete;
    }
    await until(() => location.hash.includes(encodeURIComponent(colour(300))));
    expect(changes).to.be.within(1, 100);
  });

  it('HTML for a page under its own policy lines runs without a violation', async () => {
    const bench = await openBench(`${CONFIGURATIONS['own colours and sizes']}`);
    await choose(bench, 'Light');
    await fill(bench, 'script', SCRIPT);
    const [code] = await copyAll(bench, 'HTML');
    const [lines] = await copyAll(bench, 'CSP');
    const policy = `default-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html; ${lines!.replace(/\n/g, ' ')}`;
    const headers = {
      // The policy also allows the page's own style sheet.
      'content-security-policy': policy.replace('style-src', "style-src 'self'"),
    };
    const faq = await pasted(bench, code!, headers);
    const view = faq.ownerDocument.defaultView!;
    expect(view.getComputedStyle(parts(faq, 'topic-chosen')[0]!).backgroundColor).to.equal(
      'rgb(18, 52, 86)',
    );
  });

  it('a tag manager’s script makes the same widget', async () => {
    const bench = await openBench(CONFIGURATIONS['many attributes']);
    await choose(bench, 'Light');
    await fill(bench, 'script', SCRIPT);
    const [code] = await copyAll(bench, 'Google Tag Manager');
    const faq = await pasted(bench, `<div id="trust-faq"></div>${code}`);
    expect(faq.parentElement!.id).to.equal('trust-faq');
    expect(seen(faq)).to.deep.equal(seen(await previewed(bench)));
  });

  it('from disk, the snippet has neither integrity nor a module', async () => {
    const bench = await openBench('lang=en');
    const [code] = await copyAll(bench, 'opened from disk');
    expect(code).not.to.match(/integrity|crossorigin|module/);
  });

  it('copied with own questions, saved and double-clicked, shows them at the first try', async () => {
    for (const [lang, platform] of [
      ['ja', 'HTML'],
      ['en', 'opened from disk'],
    ] as const) {
      const bench = await openBench(`lang=${lang}&q=${encodeURIComponent('送料は？')}&a=Free.`);
      const [code] = await copyAll(bench, platform);
      const saved = `<!doctype html><html lang="${lang}"><meta charset="utf-8">${code}</html>`;
      const {value, problems} = await inNewPage({saved}, async () => {
        const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const read = (part: string) =>
          [
            ...(document
              .querySelector('trust-faq')
              ?.shadowRoot?.querySelectorAll(`[part~=${part}]`) ?? []),
          ].map(({textContent}) => textContent.trim());
        while (read('answer').length === 0) await nextFrame();
        return {address: location.protocol, questions: read('question'), answers: read('answer')};
      });
      expect(problems).to.deep.equal([]);
      expect(value).to.deep.equal({
        address: 'file:',
        questions: ['送料は？'],
        answers: ['Free.'],
      });
    }
  });

  it('rejects everything in an address that would run or load something', async () => {
    const bench = await openBench(
      'lang=en&onclick=alert(1)&--trust-faq-accent=url(//evil.example)&--trust-faq-text=red;}&script=javascript:alert(1)&fallback-link=javascript:1&page-light-text=red}',
    );
    expect(configuration(bench)).to.equal('lang=en');
    const faq = await previewed(bench);
    expect([...faq.attributes].map(({name}) => name)).to.deep.equal(['lang']);
  });

  it('says in words which colours are too weak, and corrects them', async () => {
    const bench = await openBench(
      'lang=ja&theme=light&--trust-faq-accent=%235fd3bb&--trust-faq-on-accent=%23ffffff',
      'ja',
    );
    const weak = () =>
      [...bench.page.querySelectorAll('.weak li')].map((one) =>
        one.textContent.replace(/\s+/g, ' ').trim(),
      );
    expect(weak()).to.have.lengthOf(2);
    expect(weak()[0]).to.contain('選択中のチップの文字と背景（ライト）');
    expect(weak()[0], weak()[0]).to.contain(
      '#ffffffと#5fd3bbの比は1.82:1で、必要な4.5:1に足りません。',
    );
    expect(weak()[0]).to.match(
      /基準を満たす最も近い色は#[0-9a-f]{6}（背景を変えるなら#[0-9a-f]{6}）です。/,
    );
    named(bench, '.weak button', '背景を').click();
    await previewed(bench);
    expect(weak(), 'a darker accent also stands out from the page').to.deep.equal([]);
    expect(bench.page.querySelector('.verdict')!.textContent).to.contain(
      '7組すべてが基準を満たしています',
    );
  });

  it('has a control for every attribute, which writes and removes it', async () => {
    const {attributes} = await publicElement();
    expect(attributes.map(({name}) => name)).to.have.members(Object.keys(CONTROLS));
    const bench = await openBench('', 'en');
    for (const [name, [operate, value, undo = operate]] of shared(Object.entries(CONTROLS))) {
      const written = () => new URLSearchParams(configuration(bench)).get(name);
      const before = written();
      await operate(bench);
      expect(written(), name).to.equal(value);
      expect((await previewed(bench)).getAttribute(name), name).to.equal(value);
      await undo(bench);
      expect(written(), `${name} afterwards`).to.equal(before);
    }
  });

  it('picks individual questions in an order of the author’s own', async () => {
    const bench = await openBench('lang=en&grouping=none');
    for (const id of ['government-pressure-malware', 'customer-data-processed']) {
      await fill(bench, 'entries', id);
    }
    const shown = () => previewed(bench).then((faq) => parts(faq, 'question'));
    expect((await shown()).map((one) => (one as HTMLButtonElement).value)).to.deep.equal([
      'government-pressure-malware',
      'customer-data-processed',
    ]);
    expect(configuration(bench)).to.contain(
      'entries=government-pressure-malware+customer-data-processed',
    );
    const remove = bench.page.querySelector<HTMLElement>('.entries button')!;
    remove.closest('details')!.open = true;
    remove.focus();
    remove.click();
    expect(await shown()).to.have.lengthOf(1);
    expect(bench.page.activeElement!.id, 'the focus').to.equal('entries');
  });

  it('has a control for every public variable', async () => {
    const bench = await openBench('lang=en');
    const element = await publicElement();
    for (const {name} of element.cssProperties) {
      const row = bench.page.querySelector(`[data-variable="${name}"]`);
      expect(row?.querySelector('input, select'), name).to.be.instanceOf(bench.view.HTMLElement);
    }
  });

  it('shows questions that are pasted, and writes them into the snippet', async () => {
    const bench = await openBench('lang=en');
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Is </script> shown?',
          acceptedAnswer: {'@type': 'Answer', text: 'As it is.'},
        },
      ],
    });
    await choose(bench, 'Light');
    await fill(bench, 'script', SCRIPT);
    await fill(bench, 'data', data);
    const shown = await previewed(bench);
    expect(parts(shown, 'question').map((one) => one.textContent.trim())).to.deep.equal([
      'Is </script> shown?',
    ]);
    for (const platform of ['HTML', 'Google Tag Manager']) {
      const [code] = await copyAll(bench, platform);
      expect(code, 'the script that reads them').to.contain('/trust-faq.js');
      expect(seen(await pasted(bench, code!)), platform).to.deep.equal(
        seen(await previewed(bench)),
      );
      const other = await openBench('lang=ja');
      await fill(other, 'paste', code!);
      await choose(other, 'Read it');
      const read = new URLSearchParams(configuration(other)).get('data');
      expect(JSON.parse(read!), platform).to.deep.equal(JSON.parse(data));
    }
  });

  it('reports what the widget rejects in pasted questions and in an address', async () => {
    const bench = await openBench('lang=en', 'ja');
    const objections = () =>
      until(() => [...bench.page.querySelectorAll('.problems ul[lang=en] li')]);
    await fill(bench, 'data', '{"entries": [{"question": "Who?", "answer": 5}]}');
    const fired = await until(
      () => bench.page.querySelector('.problems ul[lang=en] li')?.textContent,
    );
    expect(fired).to.match(/answer.*expected text, got number/);
    await fill(bench, 'data', '');
    await fill(bench, 'src', 'missing.json');
    await until(() =>
      bench.page.querySelector('.problems ul[lang=en]')?.textContent.includes('404'),
    );
    expect(await objections()).to.have.lengthOf(1);
  });

  it('is one page in two languages', async () => {
    const bench = await openBench('lang=en&topics=data', 'ja');
    expect(bench.page.documentElement.lang).to.equal('ja');
    const link = bench.page.querySelector<HTMLAnchorElement>('[data-other-ui]')!;
    expect(link.search + link.hash).to.equal('?ui=en#lang=en&topics=data');
  });

  it('works on while the browser refuses to change the address, and changes it later', async () => {
    const bench = await openBench('lang=en');
    const {history} = bench.view;
    const own = history.replaceState.bind(history);
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    await fill(bench, 'script', '/assets/trust-faq.js');
    const link = bench.page.querySelector<HTMLAnchorElement>('[data-other-ui]')!;
    expect(link.hash).to.contain('assets');
    expect(configuration(bench)).not.to.contain('assets');
    history.replaceState = own;
    await until(() => configuration(bench).includes('assets'));
  });

  it('can be sorted with the keyboard alone; the focus stays on the button', async () => {
    const bench = await openBench('lang=en');
    const order = () =>
      [...bench.page.querySelectorAll<HTMLElement>('[data-topic]')].map(
        ({dataset}) => dataset['topic'],
      );
    bench.view.focus();
    const button = bench.page.querySelector<HTMLElement>('[data-move="company ↓"]')!;
    bench.page.querySelector<HTMLElement>('[data-topic=company] .topic-row input')!.focus();
    await press('Tab');
    await press('Tab');
    expect(bench.page.activeElement).to.equal(button);
    await press('Enter');
    await previewed(bench);
    await press('Enter');
    await previewed(bench);
    expect(order().slice(0, 3)).to.deep.equal(['integrity', 'continuity', 'company']);
    expect(bench.page.activeElement).to.equal(button);
    expect(bench.page.querySelector('[role=status].visually-hidden')!.textContent).to.match(
      /3 of 6/,
    );
  });

  it('fits on a phone of 320 pixels', async () => {
    await setViewport(340, 640);
    for (const ui of ['ja', 'en'] as const) {
      const bench = await openBench('', ui);
      bench.frame.style.inlineSize = '320px';
      for (const one of bench.page.querySelectorAll('details')) one.open = true;
      await previewed(bench);
      expect(bench.page.documentElement.scrollWidth, ui).to.be.at.most(320);
      bench.frame.remove();
    }
  });

  it('keeps preview and copy in view on a phone, wherever the author has scrolled', async () => {
    await setViewport(400, 700);
    const bench = await openBench('lang=en');
    Object.assign(bench.frame.style, {inlineSize: '375px', blockSize: '640px'});
    await previewed(bench);
    const [code] = await copyAll(bench, 'HTML');
    const [preview, copy] = bench.page.querySelectorAll<HTMLElement>('.dock button');
    const {scrollHeight} = bench.page.documentElement;
    for (const top of [0, scrollHeight / 3, scrollHeight / 2]) {
      bench.view.scrollTo({top, behavior: 'instant'});
      for (const button of [preview!, copy!]) {
        const {top: upper, bottom} = button.getBoundingClientRect();
        expect([upper >= 0, bottom <= 640], `at ${top}`).to.deep.equal([true, true]);
      }
    }
    bench.copied = '';
    copy!.click();
    expect(await until(() => bench.copied)).to.equal(code);
  });

  it('takes one accent at the top: the widget has it in both schemes, with a text that can be read on it', async () => {
    const bench = await openBench('lang=en');
    expect(bench.page.querySelectorAll('input[type=color]')[0]!.id).to.equal('accent');
    for (const [accent, text] of [
      ['#003366', '#fff'],
      ['#ffcc00', '#111'],
    ] as const) {
      await fill(bench, 'accent', accent);
      const faq = await previewed(bench);
      const style = faq.ownerDocument.defaultView!.getComputedStyle(faq);
      const [one, other] = ['accent', 'on-accent'].map((name) =>
        style.getPropertyValue(`--trust-faq-${name}`).trim(),
      );
      expect([one, other]).to.deep.equal([accent, text]);
    }
  });

  it('works from disk', async () => {
    const {value, problems} = await inNewPage({url: 'file:demo/configurator.html'}, async () => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (;;) {
        const frame = document.querySelector('iframe');
        const shown = frame?.contentDocument?.querySelector('trust-faq')?.shadowRoot;
        const items = shown?.querySelectorAll('[part~=item]').length ?? 0;
        if (items > 0) return items;
        await nextFrame();
      }
    });
    expect(problems).to.deep.equal([]);
    expect(value).to.equal(16);
  });
});
