/** Visitors see that questions are loading. */
import {expect} from 'chai';
import {can, emulateMedia} from './helpers/engine.js';
import {items, part, parts, place, settle} from './helpers/fixture.js';
import {textOf} from './helpers/wait.js';
import {file, stubFetch} from './sources/sources.js';

describe('while questions are loading', () => {
  it('three placeholder rows appear with one sentence, then the questions in their place', async () => {
    let answer = (_: Response): void => undefined;
    stubFetch(() => new Promise((resolve) => (answer = resolve)));
    const element = place('<trust-faq lang="en" src="faq.json"></trust-faq>').querySelector(
      'trust-faq',
    )!;
    await settle(element);
    const rows = part(element, 'load').querySelector('[aria-hidden="true"]')!;
    expect([...rows.children].filter((row) => row.checkVisibility())).to.have.lengthOf(3);
    expect(textOf(rows)).to.equal('');
    const said = part(element, 'load').querySelectorAll('[role="status"]');
    expect([...said].map(textOf)).to.deep.equal(['Loading the questions…']);
    answer(new Response(JSON.stringify(file())));
    await element.ready;
    expect(parts(element, 'load')).to.deep.equal([]);
    expect(items(element)).to.have.lengthOf(1);
  });

  it('nothing moves for visitors who prefer reduced motion', async function () {
    if (!can('devTools')) this.skip();
    await emulateMedia('screen', {'prefers-reduced-motion': 'reduce'});
    stubFetch(() => new Promise(() => undefined));
    const element = place('<trust-faq lang="en" src="faq.json"></trust-faq>').querySelector(
      'trust-faq',
    )!;
    await settle(element);
    expect(element.shadowRoot!.querySelector('.rows')!.getAnimations()).to.deep.equal([]);
  });

  it('questions that are already there are not replaced by placeholders', async () => {
    stubFetch(() => new Promise(() => undefined));
    const element = place(
      '<trust-faq lang="en" src="faq.json" src-mode="append"></trust-faq>',
    ).querySelector('trust-faq')!;
    await settle(element);
    expect(items(element)).to.have.lengthOf(16);
    expect(element.shadowRoot!.querySelector('.rows')).to.equal(null);
  });
});
