/** `trust-faq/element.js` without a registered dataset. */
import {expect} from 'chai';
import {TrustFaqErrorEvent} from '../src/events.js';
import {TrustFaq} from '../src/element.js';

customElements.define('trust-faq', TrustFaq);

describe('an element without data', () => {
  let element: TrustFaq;
  const said: string[] = [];
  const fired: Event[] = [];
  before(async () => {
    const own = console.warn;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    document.addEventListener('trust-faq-error', (event) => fired.push(event));
    document.body.insertAdjacentHTML('beforeend', '<trust-faq><a href="/faq">FAQ</a></trust-faq>');
    element = document.querySelector('trust-faq')!;
    await element.ready;
    await element.updateComplete;
    console.warn = own;
  });
  after(() => element.remove());

  it('shows its own content', () => {
    expect(element.querySelector('a')!.getClientRects()).to.have.length(1);
    expect(element.shadowRoot!.querySelector('[part]')).to.equal(null);
  });

  it('says why and what to do, once', () => {
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^trust-faq: no questions are registered\. Import /);
  });

  it('reports to the page by trust-faq-error, with the message and its problems', () => {
    expect(fired).to.have.length(1);
    const [event] = fired as TrustFaqErrorEvent[];
    expect(event).to.be.instanceOf(TrustFaqErrorEvent);
    expect([event!.bubbles, event!.composed, event!.target]).to.deep.equal([true, true, element]);
    expect(`trust-faq: ${event!.detail.message}`).to.equal(said[0]);
    expect(event!.detail.problems).to.deep.equal([event!.detail.message]);
  });

  it('accepts every method without an error, and has no matches', async () => {
    element.show('a');
    element.hide('a');
    element.showAll();
    element.hideAll();
    element.focus();
    expect(await element.search('data')).to.deep.equal([]);
  });
});
