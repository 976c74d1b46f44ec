import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {
  formatPermalink,
  type Permalink,
  readPermalinks,
  routeAlone,
} from '../../src/core/permalink.js';

/** The permalink that a fragment names on a page with entries of these ids. */
const meant = (hash: string, ...ids: string[]): Permalink | undefined =>
  readPermalinks(hash).find(({id}) => ids.includes(id));

describe('a permalink', () => {
  for (const [hash, host, id] of [
    ['#faq-a', '', 'a'],
    ['#faq-iso-27001-scope', '', 'iso-27001-scope'],
    ['#left/faq-a', 'left', 'a'],
    ['#left/faq-a/b', 'left', 'a/b'],
    ['#faq-%E7%9B%A3%E6%9F%BB', '', '監査'],
    ['#faq-監査', '', '監査'],
    ['#a%2Fb/faq-c', 'a/b', 'c'],
    ['#faq-faq-a', '', 'faq-a'],
    ['#/help?faq=a', '', 'a'],
    ['#!/help?faq=a', '', 'a'],
    ['#/?faq=a', '', 'a'],
    ['#/help?faq=left/a', 'left', 'a'],
    ['#/help?tab=2&faq=a&x=faq', '', 'a'],
    ['#/help?faq=a#section', '', 'a'],
    ['#/help?faq=a+b', '', 'a b'],
    ['#/help?faq=%E7%9B%A3%E6%9F%BB', '', '監査'],
    ['#/help#faq-a', '', 'a'],
  ] as const) {
    it(`${hash} names "${id}"${host && ` in "${host}"`}`, () => {
      expect(readPermalinks(hash)[0]).to.deep.equal({host, id});
    });
  }

  for (const tail of [
    '?utm_source=mail&utm_medium=x',
    '&utm_source=mail',
    '&amp;utm_source=mail',
    '?fbclid=IwAR0_a-b',
    '?x=%E0%A4%A',
    '/',
    '/?a=b',
    ')',
    ']',
    '>',
    '%3E',
    '%5D',
    '%29.',
    '.',
    ',',
    ';',
    ':',
    '!',
    '"',
    '%20',
    '%20%20and',
    '」',
    '。',
    '）をご覧ください',
    'をご覧ください',
    '%E3%80%8D%E3%82%92',
    ':~:text=scope',
    '#',
    '#top',
  ]) {
    it(`names its entry with ${tail} behind it`, () => {
      const id = 'iso-27001-scope';
      for (const start of ['#faq-', '#left/faq-', '#/help?faq=', '#!/help?a=b&faq=']) {
        if (/^[#&]/.test(tail) && start.includes('?')) continue; // these signs belong to the query
        expect(meant(start + id + tail, id, 'iso-27001', 'iso')?.id, start).to.equal(id);
      }
    });
  }

  it('names its entry where a program has escaped it twice', () => {
    const twice = encodeURIComponent(encodeURIComponent('監査（概要）'));
    for (const start of ['#faq-', '#left/faq-', '#/help?faq='])
      expect(meant(start + twice, '監査（概要）')?.id, start).to.equal('監査（概要）');
    expect(meant(`#faq-${twice}`, '監査')?.id).to.equal('監査');
    expect(meant('#faq-100%2525', '100%25', '100%')?.id).to.equal('100%25');
  });

  it('with a tail names the longest id that it can be', () => {
    expect(meant('#faq-a/b?c', 'a', 'a/b')?.id).to.equal('a/b');
    expect(meant('#faq-a/b?c', 'a', 'a/b', 'a/b?c')?.id).to.equal('a/b?c');
  });

  it('does not name another entry whose id merely starts the same way', () => {
    for (const hash of ['#faq-iso-27001-scopes', '#faq-iso-27001_scope', '#faq-iso-27001-scopé'])
      expect(meant(hash, 'iso-27001-scope', 'iso-27001', 'iso'), hash).to.equal(undefined);
    expect(meant('#faq-監査人', '監査')).to.equal(undefined);
  });

  for (const hash of [
    '',
    '#',
    '#faq',
    '#faq-',
    '#a',
    '#xfaq-a',
    '#faq_a',
    '#a/b/faq-c',
    '#FAQ-a',
    'faq-a',
    '#/faq-a',
    '#!/faq-a',
    '#/help',
    '#/help?faq=',
    '#/help?xfaq=a',
    '#/help?x=1#faq',
  ]) {
    it(`is not ${JSON.stringify(hash)}`, () => {
      expect(readPermalinks(hash)).to.deep.equal([]);
    });
  }

  for (const hash of ['#faq-%', '#faq-%E0%A4%A', '#%/faq-a', '#/x?faq=%']) {
    it(`${hash} names no existing entry`, () => {
      const isBroken = ({host, id}: Permalink) => (host + id).includes('%');
      expect(readPermalinks(hash).filter((link) => !isBroken(link) && link.id)).to.deep.equal([]);
    });
  }

  for (const [current, hash] of [
    ['', '#faq-a'],
    ['#', '#faq-a'],
    ['#section', '#faq-a'],
    ['#tab=2', '#faq-a'],
    ['#faq-b', '#faq-a'],
    ['#faq-b?utm_source=mail', '#faq-a'],
    ['#left/faq-b', '#faq-a'],
    ['#/', '#/?faq=a'],
    ['#!/', '#!/?faq=a'],
    ['#/help', '#/help?faq=a'],
    ['#!/help/', '#!/help/?faq=a'],
    ['#/help?tab=2', '#/help?tab=2&faq=a'],
    ['#/help?faq=b', '#/help?faq=a'],
    ['#/help?faq=left/b&tab=2&faq=c&faq', '#/help?tab=2&faq=a'],
    ['#/help?tab=2#part', '#/help?tab=2&faq=a#part'],
    ['#/help#faq-b', '#/help?faq=a'],
    ['#/help?xfaq=1', '#/help?xfaq=1&faq=a'],
    ['#/faq-b', '#/faq-b?faq=a'],
  ] as const) {
    it(`on ${current || 'a page without a fragment'} is ${hash}`, () => {
      const formatted = formatPermalink({host: '', id: 'a'}, current);
      expect(formatted).to.equal(hash);
      expect(meant(formatted, 'a')).to.deep.equal({host: '', id: 'a'});
    });
  }

  for (const current of ['#help/contact', '#!help', '#?tab=2', '#a/b/faq-c']) {
    it(`has no form that is safe on ${current}`, () => {
      expect(formatPermalink({host: '', id: 'a'}, current)).to.equal('');
    });
  }

  for (const [hash, route] of [
    ['#/help?faq=a', '#/help'],
    ['#!/help/?faq=left/a', '#!/help/'],
    ['#/help?faq=a&utm_source=mail', '#/help'],
    ['#/help?tab=2&faq=a#part', '#/help?tab=2'],
    ['#/help?xfaq=1&faq=a', '#/help?xfaq=1'],
    ['#/help#faq-a', '#/help'],
    ['#/help?tab=2#left/faq-a', '#/help?tab=2'],
    ['#/help', ''],
    ['#/help?faq=', ''],
    ['#/help?tab=2#part', ''],
    ['#faq-a', ''],
    ['', ''],
  ] as const) {
    it(`leaves ${hash || 'a page without a fragment'} ${route ? `the route ${route}` : 'no route of its own'}`, () => {
      expect(routeAlone(hash)).to.equal(route);
    });
  }

  it('survives a round trip through the address, whatever the ids of widget and entry', () => {
    const name = fc.string({unit: 'grapheme', minLength: 1, maxLength: 12});
    const current = fc.constantFrom('', '#/', '#!/a/b?c=d', '#/a#b', '#x');
    fc.assert(
      fc.property(fc.option(name, {nil: ''}), name, current, (host, id, page) => {
        const hash = formatPermalink({host, id}, page);
        expect(readPermalinks(hash)[0]).to.deep.equal({host, id});
        expect(readPermalinks(new URL(hash, 'https://e.jp/a?b').hash)[0]).to.deep.equal({host, id});
      }),
    );
  });

  it('tolerates half a surrogate pair, which no address can hold', () => {
    const hash = formatPermalink({host: 'a\ud83d', id: '\udc00b'});
    expect(readPermalinks(hash)[0]).to.deep.equal({host: 'a\ufffd', id: '\ufffdb'});
  });

  it('takes any string without an error', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (host, id) => {
        readPermalinks(`#${host}/faq-${id}`);
        readPermalinks(`#/${host}?faq=${id}`);
        expect(formatPermalink({host, id})).to.match(/^#[\w%!'()*.~-]*\/?faq-[\w%!'()*.~-]*$/);
      }),
    );
  });
});
