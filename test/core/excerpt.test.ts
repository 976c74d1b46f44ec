import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {excerptOf} from '../../src/core/excerpt.js';
import type {Range} from '../../src/core/types.js';
import {markedText} from '../../src/templates/marked-text.js';

/** Ranges as the search returns them: sorted, disjoint, and inside a line of the text. */
const textWithRanges = fc
  .string({
    unit: fc.oneof(fc.constantFrom('監', '査', 'a', '\n', '😀', 'が', 'か\u3099', '👩‍💻', ' ')),
    maxLength: 120,
  })
  .chain((text) =>
    fc.uniqueArray(fc.nat({max: text.length}), {maxLength: 8}).map((cuts) => {
      const sorted = [...cuts].sort((a, b) => a - b);
      const ranges: Range[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2) ranges.push([sorted[i]!, sorted[i + 1]!]);
      return {text, ranges: ranges.filter(([from, to]) => !text.slice(from, to).includes('\n'))};
    }),
  );

const marksOf = (text: string, ranges: readonly Range[]) =>
  ranges.map(([from, to]) => text.slice(from, to));

describe('the line of context around the first match', () => {
  it('is empty without a match', () => {
    expect(excerptOf('anything', [])).to.equal(null);
  });

  it('is the whole text if it is short', () => {
    expect(excerptOf('an audit', [[3, 8]])).to.deep.equal({text: 'an audit', ranges: [[3, 8]]});
  });

  it('begins a little before the match and says that there is more', () => {
    const text = `${'あ'.repeat(100)}監査${'い'.repeat(100)}`;
    const excerpt = excerptOf(text, [[100, 102]])!;
    expect(excerpt.text).to.equal(`…${'あ'.repeat(12)}監査${'い'.repeat(46)}…`);
    expect(marksOf(excerpt.text, excerpt.ranges)).to.deep.equal(['監査']);
  });

  it('begins and ends with a whole word where words are spaced', () => {
    const text = `${'security and integrity '.repeat(8)}of its audits ${'and services for partners '.repeat(8)}`;
    const at = text.indexOf('audits');
    const excerpt = excerptOf(text, [[at, at + 6]])!;
    expect(excerpt.text).to.match(
      /^…(?:security|and|integrity) .*of its audits .* (?:and|services|for|partners)…$/,
    );
    expect(excerpt.text.length).to.be.within(90, 112);
    expect(marksOf(excerpt.text, excerpt.ranges)).to.deep.equal(['audits']);
  });

  it('is the whole line where there is room for it', () => {
    const text = 'The security and integrity of its audits, as the company says.';
    expect(excerptOf(text, [[34, 40]])!.text).to.equal(text);
  });

  it('begins with the sentence of the match where that is near: it says whose statement it is', () => {
    const english = `${'So it is here. '.repeat(9)}It says that it is not subject to Russia’s SORM or to laws like it. ${'And so on. '.repeat(9)}`;
    const at = english.indexOf('SORM');
    expect(excerptOf(english, [[at, at + 4]])!.text).to.match(/^…It says that it is not subject/);
    const japanese = `${'あ。'.repeat(60)}ロシア政府とはいかなるつながりもないとしています。${'い。'.repeat(60)}`;
    const tie = japanese.indexOf('つながり');
    expect(excerptOf(japanese, [[tie, tie + 4]])!.text).to.match(
      /^…ロシア政府とはいかなるつながりもないとしています。/,
    );
  });

  it('shows the place with the most different words of the query, not the first', () => {
    const text = `監査と監査と監査。${'あ'.repeat(80)}監査はスイスで行います。${'い'.repeat(80)}`;
    const ranges = [...text.matchAll(/監査|スイス/g)].map(
      ({0: found, index}) => [index, index + found.length] as const,
    );
    const excerpt = excerptOf(text, ranges)!;
    expect(excerpt.text).to.contain('監査はスイスで');
    expect(marksOf(excerpt.text, excerpt.ranges)).to.deep.equal(['監査', 'スイス']);
  });

  it('shows the first of equally good places', () => {
    const text = `監査です。${'あ'.repeat(80)}監査です。`;
    expect(
      excerptOf(text, [
        [0, 2],
        [85, 87],
      ])!.text.startsWith('監査です。'),
    ).to.equal(true);
  });

  it('cuts Japanese where it must, whatever space there is', () => {
    const text = `${'あ'.repeat(30)}監査 ${'い'.repeat(100)}`;
    expect(excerptOf(text, [[30, 32]])!.text).to.have.length(62);
  });

  it('is quick in an answer of one megabyte', () => {
    const text = '監査とスイス、'.repeat(150_000);
    const ranges = [...text.matchAll(/監査|スイス/g)].map(
      ({0: found, index}) => [index, index + found.length] as const,
    );
    expect(excerptOf(text, ranges)!.text).to.have.length(60);
  });

  it('stays within the line of the first match', () => {
    const excerpt = excerptOf('one\ntwo audits\naudits', [
      [8, 14],
      [15, 21],
    ])!;
    expect(excerpt.text).to.equal('two audits');
    expect(marksOf(excerpt.text, excerpt.ranges)).to.deep.equal(['audits']);
  });

  it('cuts a match that is longer than the line', () => {
    const excerpt = excerptOf('あ'.repeat(200), [[0, 200]])!;
    expect(excerpt.text).to.equal(`${'あ'.repeat(60)}…`);
    expect(excerpt.ranges).to.deep.equal([[0, 60]]);
  });

  it('cuts neither a surrogate pair nor a letter from its mark', () => {
    for (const unit of ['😀', 'か\u3099', '👩‍💻']) {
      for (let before = 0; before < 40; before++) {
        const text = `${unit.repeat(30)}${'x'.repeat(before)}監査${unit.repeat(60)}`;
        const at = text.indexOf('監査');
        const excerpt = excerptOf(text, [[at, at + 2]])!;
        expect(excerpt.text, `${before}`).to.match(/^…?(?![\udc00-\udfff\u3099\u200d])/);
        expect(excerpt.text.replace('…', ''), `${before}`).not.to.match(
          /[\ud800-\udbff](?![\udc00-\udfff])/,
        );
        expect(excerpt.text).to.contain('監査');
      }
    }
  });

  it('is a piece of one line of the text, holds a match’s beginning, and marks what the text marks', () => {
    fc.assert(
      fc.property(textWithRanges, ({text, ranges}) => {
        const excerpt = excerptOf(text, ranges);
        if (ranges.length === 0) return void expect(excerpt).to.equal(null);
        const piece = excerpt!.text.replace(/^…|…$/g, '');
        expect(text).to.contain(piece);
        expect(excerpt!.text.length).to.be.lessThan(113);
        let at = 0;
        for (const [from, to] of excerpt!.ranges) {
          expect(from).to.be.at.least(at);
          expect(to).to.be.at.least(from);
          at = to;
        }
        expect(at).to.be.at.most(excerpt!.text.length);
        const first = marksOf(excerpt!.text, excerpt!.ranges)[0]!;
        expect(
          marksOf(text, ranges).some((mark) => mark.startsWith(first.replace(/…$/, ''))),
        ).to.equal(true);
      }),
    );
  });
});

describe('marked text', () => {
  const plain = (pieces: ReturnType<typeof markedText>) =>
    typeof pieces === 'string'
      ? pieces
      : pieces
          .map((piece) => (typeof piece === 'string' ? piece : String(piece.values[0])))
          .join('');
  const marks = (pieces: ReturnType<typeof markedText>) =>
    typeof pieces === 'string'
      ? []
      : pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [String(piece.values[0])]));

  it('is the text itself where nothing is marked', () => {
    expect(markedText('audit', [])).to.equal('audit');
    expect(markedText('audit', [[9, 12]], 2)).to.equal('audit');
  });

  it('concatenates back to the text and marks what the ranges say', () => {
    fc.assert(
      fc.property(textWithRanges, ({text, ranges}) => {
        expect(plain(markedText(text, ranges))).to.equal(text);
        expect(marks(markedText(text, ranges))).to.deep.equal(marksOf(text, ranges));
      }),
    );
  });

  it('does so for each piece of a text, wherever it is cut', () => {
    fc.assert(
      fc.property(textWithRanges, fc.nat({max: 120}), ({text, ranges}, cut) => {
        const at = Math.min(cut, text.length);
        const [left, right] = [text.slice(0, at), text.slice(at)];
        expect(plain(markedText(left, ranges, 0)) + plain(markedText(right, ranges, at))).to.equal(
          text,
        );
        const marked = [
          ...marks(markedText(left, ranges, 0)),
          ...marks(markedText(right, ranges, at)),
        ];
        expect(marked.join('')).to.equal(marksOf(text, ranges).join(''));
        expect(marked).not.to.include('');
      }),
    );
  });
});
