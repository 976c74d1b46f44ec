import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {differenceEuclidean, parse, wcagContrast} from 'culori';
import {colourOf, joinSchemes, splitSchemes, withSide} from '../../demo/configurator/colours.js';
import {defaultConfig, fromFragment, toFragment} from '../../demo/configurator/config.js';
import {checkContrast, nearestPassing} from '../../demo/configurator/contrast.js';
import {show} from '../helpers/faq.js';
import type {Facts, Variable} from '../../demo/configurator/facts.js';

const variable = (name: string, value: string): Variable => ({
  name: `--trust-faq-${name}`,
  default: value,
  meaning: {ja: '', en: ''},
});

const facts: Facts = {
  version: '1.0.0',
  integrity: {},
  attributes: ['lang', 'topics', 'heading'].map((name) => ({name, words: [], isBoolean: false})),
  variables: [
    variable('text', 'inherit'),
    variable('muted', 'softer'),
    variable('surface', 'transparent'),
    variable('border', 'softer'),
    variable('accent', '#00695c, in dark mode #92eedb'),
    variable('on-accent', 'black or white'),
    variable('mark', '#ffe38a, in dark mode #6a5200'),
    variable('on-mark', 'black or white'),
    variable('focus', 'a mixture'),
  ],
  themes: [{id: 'soft', variables: {}, rules: '', scheme: ''}],
};

const hex = fc
  .integer({min: 0, max: 0xffffff})
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('contrast in the configurator', () => {
  it('the nearest colour passes, whatever the two are', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(3, 4.5), (text, ground, needed) => {
        const nearest = nearestPassing(text, ground, needed);
        expect(wcagContrast(nearest, ground)).to.be.at.least(needed);
      }),
      {numRuns: 300},
    );
  });

  it('is right for WCAG’s own examples', () => {
    expect(nearestPassing('#777777', '#ffffff', 4.5)).to.equal('#767676');
    const config = {
      ...defaultConfig('ja'),
      variables: {'--trust-faq-on-accent': '#fff', '--trust-faq-accent': '#767676'},
    };
    const [pair] = checkContrast(config, facts).filter(({text}) => text.endsWith('on-accent'));
    expect(pair).to.include({ratio: 4.54, passes: true, scheme: 'light'});
  });

  it('passes for the widget’s default colours, light and dark', () => {
    const results = checkContrast(defaultConfig('ja'), facts);
    expect(results.filter(({passes}) => !passes)).to.deep.equal([]);
    expect(results).to.have.lengthOf(14);
  });

  it('blends translucent colours with their background', () => {
    const config = {...defaultConfig('ja'), variables: {'--trust-faq-text': 'rgb(0 0 0 / 0.3)'}};
    const [pair] = checkContrast(config, facts);
    expect(pair!.textColour).to.equal('#b3b3b3');
    expect(pair!.passes).to.equal(false);
  });

  it('does not hang on variables that refer to each other in a circle', () => {
    const config = {
      ...defaultConfig('ja'),
      variables: {
        '--trust-faq-text': 'var(--trust-faq-surface)',
        '--trust-faq-surface': 'currentColor',
        '--trust-faq-accent': 'var(--trust-faq-accent)',
      },
    };
    expect(checkContrast(config, facts).filter(({passes}) => passes)).to.have.lengthOf(2);
  });
});

describe('a variable that is not set', () => {
  /** The part and property that the element paints with each variable. */
  const PAINTED: Record<string, readonly [part: string, key: 'color' | 'borderTopColor']> = {
    muted: ['count', 'color'],
    border: ['input', 'borderTopColor'],
    'on-accent': ['topic-chosen', 'color'],
    'on-mark': ['mark', 'color'],
  };

  for (const [scheme, theme, white] of [
    ['light', 'auto', ''],
    ['dark', 'auto', ''],
    ['dark', 'auto', '#ffffff'],
    ['dark', 'dark', '#ffffff'],
  ] as const) {
    it(`has the colour that the element paints, ${scheme}, theme ${theme} ${white}`, async function () {
      if (!CSS.supports('color', 'contrast-color(red)')) this.skip();
      const plain = defaultConfig('ja');
      const text = white || plain.page[`${scheme}-text`];
      const config = {
        ...plain,
        attributes: {...plain.attributes, theme},
        page: {...plain.page, [`${scheme}-text`]: text},
      };
      const ground = config.page[`${scheme}-ground`];
      const faq = await show(
        `<div style="color-scheme: ${scheme}; color: ${text}; background: ${ground}">
          <trust-faq lang="ja" theme="${theme}" query="監査"></trust-faq></div>`,
      );
      for (const [name, [part, key]] of Object.entries(PAINTED)) {
        const painted = parse(getComputedStyle(faq.parts(part)[0]!)[key]);
        const known = colourOf({config, facts, scheme}, `--trust-faq-${name}`);
        expect(differenceEuclidean('rgb')(painted!, known!), name).to.be.below(0.01);
      }
    });
  }
});

describe('colours of two schemes', () => {
  it('can be split and joined', () => {
    expect(splitSchemes('light-dark(rgb(1, 2, 3), #fff)')).to.deep.equal({
      light: 'rgb(1, 2, 3)',
      dark: '#fff',
    });
    expect(joinSchemes({light: '#fff', dark: '#fff'})).to.equal('#fff');
  });

  it('change one by one; the other keeps its default', () => {
    const palette = {config: defaultConfig('ja'), facts, scheme: 'light' as const};
    expect(withSide(palette, '--trust-faq-accent', '#123')).to.equal('light-dark(#123, #92eedb)');
    expect(withSide(palette, '--trust-faq-text', '#123')).to.equal(
      'light-dark(#123, currentColor)',
    );
    expect(withSide(palette, '--trust-faq-surface', '#123')).to.equal(
      'light-dark(#123, transparent)',
    );
  });
});

describe('the address of a configuration', () => {
  it('holds all of it, whatever the texts', () => {
    const text = fc.string({unit: 'binary'}).filter((one) => !/\p{Cs}/u.test(one));
    fc.assert(
      fc.property(text, hex, hex, fc.boolean(), (heading, accent, page, reserve) => {
        const config = {
          ...defaultConfig('en'),
          attributes: {lang: 'en', heading},
          variables: {'--trust-faq-accent': accent},
          look: 'soft',
          reserve,
          light: reserve,
          fallback: {text: heading, href: 'https://a.example/?b=c#d'},
          page: {...defaultConfig('en').page, 'light-text': page},
        };
        expect(fromFragment(toFragment(config), facts)).to.deep.equal(config);
      }),
    );
  });
});
