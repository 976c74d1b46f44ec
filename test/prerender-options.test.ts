/** Prerendering has its own table of the element's attributes; this compares the two. */
import {expect} from 'chai';
import {attributeName, PROPERTIES, withDefaults} from '../src/prerender/prerender-options.js';
import '../src/index.js';
import {TrustFaq} from '../src/trust-faq.js';

/** Members that need a browser: the page's questions, functions, and the visitor's choices. */
const ONLY_IN_BROWSERS = [
  'src',
  'srcMode',
  'data',
  'messages',
  'searchProvider',
  'chosenTopic',
  'reachedTopic',
];

describe('the options of prerendering', () => {
  it('are the properties of the element that a server can answer for, none forgotten', () => {
    const known = [...TrustFaq.elementProperties.keys()];
    const prerendered = PROPERTIES.map(({name}) => name);
    expect([...prerendered, ...ONLY_IN_BROWSERS]).to.have.members(known);
  });

  it('have the defaults of the element', () => {
    const element: object = document.createElement('trust-faq');
    for (const [name, value] of Object.entries(withDefaults({})))
      expect(element, name).to.have.property(name, value);
  });

  it('have the names and kinds of its attributes', () => {
    for (const {name, isBoolean} of PROPERTIES) {
      const {attribute, type} = TrustFaq.elementProperties.get(name)!;
      expect(attributeName(name)).to.equal(typeof attribute === 'string' ? attribute : name);
      expect(type === Boolean, name).to.equal(isBoolean);
    }
  });
});
