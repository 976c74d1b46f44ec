/** The page that checks copied answers: pasted text in, a sentence for each answer out, in both languages. */
import {expect} from 'chai';
import {inNewPage} from '../helpers/engine.js';

interface Published {
  readonly answers: Record<string, unknown>[];
  readonly earlier: Record<string, unknown>[];
}

const blocks = async (lang: string): Promise<string> =>
  (await fetch(`/dist/answers.${lang}.md`)).text();

/**
 * One page for all tests of a language: WebKitGTK 2.50 ends itself while it collects the garbage of
 * several that are gone.
 */
async function openForm(name: string) {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {position: 'absolute', inset: '0 auto auto 0', inlineSize: '1200px'});
  frame.src = `/demo/docs/${name}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  const form = page.querySelector<HTMLFormElement>('form.verify')!;
  const field = form.querySelector('textarea')!;
  return {
    close: () => frame.remove(),
    form,
    published: (view as unknown as {trustFaqAnswers: Published}).trustFaqAnswers,
    paste(text: string): void {
      field.value = text;
      field.dispatchEvent(new view.Event('input', {bubbles: true}));
    },
    get status() {
      return form.querySelector('[role=status]')!.textContent;
    },
    get results() {
      return [...form.querySelectorAll<HTMLElement>(':scope > ol > li')];
    },
    get states() {
      return this.results.map(({dataset}) => dataset['state']);
    },
  };
}

const PAGES = [
  ['verify.html', 'ja', '変更なし 16件', '変更なし 15件、書き換えられています 1件', '不明 1件'],
  ['verify.en.html', 'en', 'Unchanged: 16', 'Unchanged: 15, Edited: 1', 'Unknown: 1'],
] as const;

for (const [name, lang, allUnchanged, oneEdited, oneUnknown] of PAGES) {
  describe(name, () => {
    let page: Awaited<ReturnType<typeof openForm>>;
    before(async () => {
      page = await openForm(name);
    });
    after(() => page.close());

    it('has a labelled field and says what it proves', () => {
      const {form} = page;
      expect(form.checkVisibility()).to.equal(true);
      expect(form.querySelector('textarea')!.labels[0]!.textContent).to.match(/記録|records/);
      expect(form.textContent).to.match(/真実であることは示しません|does not mean that/);
    });

    it('tells untouched copies from an edited one, and marks where it was edited', async () => {
      const text = await blocks(lang);
      page.paste(text);
      expect(page.states).to.deep.equal(Array(16).fill('unchanged'));
      expect(page.status).to.equal(allUnchanged);
      page.paste(text.replace('200', '300'));
      expect(page.status).to.equal(oneEdited);
      const [edited] = page.results.filter(({dataset}) => dataset['state'] === 'edited');
      expect(edited!.querySelector('del')!.textContent).to.equal('2');
      expect(edited!.querySelector('ins')!.textContent).to.equal('3');
      expect(edited!.querySelector('.question')!.getAttribute('lang')).to.equal(lang);
    });

    it('shows newer wording and since when', async () => {
      const {published} = page;
      const [block] = (await blocks(lang)).split(/(?<=^trust-faq .*)\n/m) as [string];
      const now = published.answers.find((one) => block.includes(one['question'] as string))!;
      // The text becomes an earlier one: another one is current.
      published.earlier.push({...now, versions: ['0.9.0']});
      now['answer'] = `${now['answer'] as string}\n\n+1`;
      now['hash'] = 'fedcba9876543210';
      page.paste(block);
      expect(page.states).to.deep.equal(['newer']);
      const [one] = page.results;
      expect(one!.textContent).to.include(now['changed']);
      expect(one!.textContent).to.include('0.9.0');
      expect(one!.querySelector('ins')!.textContent).to.equal('+1');
    });

    it('calls a forged hash unknown, and asks for a record where there is none', () => {
      page.paste('Is it true?\n\nYes.\n\ntrust-faq 1.0.0 #0123456789abcdef');
      expect(page.status).to.equal(oneUnknown);
      page.paste('Is it true? Yes.');
      expect(page.status).to.match(/記録|record/);
      expect(page.results).to.deep.equal([]);
      page.paste('');
      expect(page.status).to.equal('');
    });

    it('shows pasted markup as text', () => {
      page.paste('<img src=x onerror=alert(1)>\n\ntrust-faq #0123456789abcdef');
      expect(page.form.querySelector('img')).to.equal(null);
      expect(page.results[0]!.textContent).to.include('<img');
    });
  });
}

it('the page that checks copies works from disk', async () => {
  const folder = await (await fetch('/docs-on-disk')).text();
  const {value, problems} = await inNewPage({url: `file:${folder}/verify.en.html`}, () => {
    const field = document.querySelector('textarea')!;
    field.value = 'trust-faq #0123456789abcdef';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    return document.querySelector('.verify [role=status]')!.textContent;
  });
  expect(value).to.equal('Unknown: 1');
  expect(problems).to.deep.equal([]);
});
