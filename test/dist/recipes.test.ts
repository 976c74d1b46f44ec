/** The recipes in the documentation work exactly as printed there. */
import {expect} from 'chai';
import {frame, press, serve} from '../helpers/engine.js';
import {ids, input, openIds, part, place, settle, type} from '../helpers/faq.js';
import type {TrustFaq} from '../../src/trust-faq.js';

const ID = 'data-processing-location';

/** The HTML snippets below the heading with this number; they load the built script. */
async function recipe(file: string, place: number): Promise<string[]> {
  const text = await (await fetch(`/docs/${file}`)).text();
  const section = text.split(/^## /m)[place]!;
  return [...section.matchAll(/^```html\n([^]*?)^```/gm)].map(([, code]) =>
    code!.replace('src="trust-faq.js"', 'src="/dist/trust-faq.js"'),
  );
}

interface Page {
  readonly iframe: HTMLIFrameElement;
  readonly view: Window;
  readonly find: (selector: string) => HTMLElement;
  readonly faq: TrustFaq;
}

/** Opens a page with the code, in a frame of a fixed size. */
async function openPage(body: string, hash = ''): Promise<Page> {
  const html = body.includes('<!doctype') ? body : `<!doctype html><meta charset="utf-8">${body}`;
  place('<style>iframe { inline-size: 800px; block-size: 500px }</style>');
  const iframe = await frame((await serve(html)) + hash);
  const page = iframe.contentDocument!;
  const faq = page.querySelector('trust-faq')!;
  await faq?.ready;
  return {iframe, view: iframe.contentWindow!, find: (one) => page.querySelector(one)!, faq};
}

/** Resolves when `read` returns something truthy; otherwise the test times out. */
async function until(read: () => unknown): Promise<void> {
  while (!read()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const isShown = (element: Element) => element.checkVisibility();

for (const file of ['recipes.md', 'recipes.ja.md']) {
  describe(`a dialog, as ${file} has it`, () => {
    it('opens from its button, where the browser knows commands and where it does not', async () => {
      for (const native of [true, false]) {
        const [code, more] = await recipe(file, 1);
        const hide = native ? '' : '<script>delete HTMLButtonElement.prototype.command</script>';
        const {find, faq} = await openPage(hide + code!);
        const dialog = find('dialog') as HTMLDialogElement;
        expect(dialog.open).to.equal(false);
        find('.faq-launcher').click();
        await until(() => dialog.open);
        expect(dialog.matches(':modal')).to.equal(true);
        expect(isShown(input(faq))).to.equal(true);
        find('form[method=dialog] button').click();
        await until(() => !dialog.open);
        expect(more).to.contain('showModal');
      }
    });

    it('keeps the box where it is while the visitor types, and Escape clears before it closes', async () => {
      const [code] = await recipe(file, 1);
      const {iframe, find, faq} = await openPage(code!);
      const dialog = find('dialog') as HTMLDialogElement;
      find('.faq-launcher').click();
      await until(() => dialog.open);
      iframe.focus();
      input(faq).focus();
      const {top} = input(faq).getBoundingClientRect();
      await type(faq, 'FCC 2022');
      expect(ids(faq)).to.have.length.below(8);
      expect(input(faq).getBoundingClientRect().top).to.be.closeTo(top, 1);
      await press('Escape');
      await settle(faq);
      expect([faq.query, dialog.open]).to.deep.equal(['', true]);
      await press('Escape');
      await until(() => !dialog.open);
    });

    it('opens for a link to a question where the page wants it so, with the answer in view', async () => {
      const code = await recipe(file, 1);
      const {find, faq, view} = await openPage(code.join('\n'), `#faq-${ID}`);
      expect((find('dialog') as HTMLDialogElement).open).to.equal(true);
      await until(() => openIds(faq).includes(ID));
      const question = faq.shadowRoot!.getElementById(`question-${ID}`)!;
      await until(() => question.getBoundingClientRect().top < view.innerHeight);
      expect(question.getBoundingClientRect().top).to.be.at.least(0);
    });
  });

  describe(`tabs, as ${file} has them`, () => {
    it('are chosen by click and by arrow keys, one Tab stop for all', async () => {
      const [code] = await recipe(file, 2);
      const {iframe, find, faq} = await openPage(code!);
      expect(isShown(faq)).to.equal(false);
      iframe.focus();
      find('#tab-guide').focus();
      await press('ArrowLeft');
      expect(find('[aria-selected=true]').id).to.equal('tab-questions');
      expect(isShown(input(faq)) && !isShown(find('#guide p'))).to.equal(true);
      expect(find('#tab-guide').tabIndex).to.equal(-1);
      await press('Home');
      expect(find('[aria-selected=true]').id).to.equal('tab-guide');
      find('#tab-questions').click();
      await type(faq, 'FCC');
      expect(ids(faq)).to.include('fcc-2022-statement');
    });

    it('open for a link to a question in a panel that is hidden', async () => {
      const [code] = await recipe(file, 2);
      const {find, faq, view} = await openPage(code!);
      view.location.hash = `#faq-${ID}`;
      await until(() => isShown(part(faq, 'container')));
      await until(() => openIds(faq).includes(ID));
      expect(find('[aria-selected=true]').id).to.equal('tab-questions');
      expect(isShown(find('#guide p'))).to.equal(false);
    });

    it('open for an address that names a question from the start', async () => {
      const [code] = await recipe(file, 2);
      const {find, faq} = await openPage(code!, `#faq-${ID}`);
      await until(() => openIds(faq).includes(ID));
      expect(find('[aria-selected=true]').id).to.equal('tab-questions');
      expect(find('#questions').hasAttribute('hidden')).to.equal(false);
    });
  });

  describe(`an iframe, as ${file} has it`, () => {
    const open = async () => {
      const [inner, outer] = await recipe(file, 3);
      const address = await serve(inner!.replace('https://www.example.com', location.origin));
      const page = await openPage(
        outer!
          .replace('https://faq.example.com/faq.html', address)
          .replaceAll('https://faq.example.com', location.origin),
      );
      const iframe = page.find('iframe') as HTMLIFrameElement;
      const html = () => iframe.contentDocument!.documentElement;
      await until(() => iframe.contentDocument?.querySelector('trust-faq')?.ready);
      const faq = iframe.contentDocument!.querySelector('trust-faq')!;
      await faq.ready;
      const fits = () => Math.abs(iframe.offsetHeight - html().offsetHeight) <= 1;
      return {...page, iframe, html, faq, fits};
    };

    it('is as high as its content, before and after an answer is opened, and never scrolls', async () => {
      const {iframe, html, faq, fits} = await open();
      await until(fits);
      const before = iframe.offsetHeight;
      expect(before).to.be.above(640);
      faq.shadowRoot!.querySelector<HTMLElement>('[part~=question]')!.click();
      await until(() => iframe.offsetHeight > before && fits());
      expect(html().scrollHeight).to.be.at.most(html().clientHeight + 1);
    });

    it('keeps its height while the visitor types, and gives it back after that', async () => {
      const {iframe, faq, fits} = await open();
      await until(fits);
      const before = iframe.offsetHeight;
      input(faq).focus();
      await type(faq, 'FCC 2022');
      expect(iframe.offsetHeight).to.be.closeTo(before, 2);
      const first = faq.shadowRoot!.querySelector<HTMLElement>('[part~=question]')!;
      first.focus();
      faq.exclusive = true;
      await settle(faq);
      await until(() => iframe.offsetHeight < before && fits());
    });

    it('believes no other frame, and no other message', async () => {
      const {iframe, view, fits} = await open();
      await until(fits);
      const before = iframe.offsetHeight;
      view.postMessage({type: 'faq-height', height: 1}, '*');
      iframe.contentWindow!.parent.postMessage({type: 'faq-height', height: 2}, '*');
      const heard = new Promise((resolve) => view.addEventListener('message', resolve));
      view.postMessage('the last of them', '*');
      await heard;
      await new Promise((resolve) => setTimeout(resolve));
      expect(iframe.offsetHeight).to.equal(before);
    });
  });
}
