import {expect} from 'chai';
import {en} from '../../src/messages/en.js';
import {ja} from '../../src/messages/ja.js';
import {formatDate, isPast, isYear} from '../../src/core/dates.js';

describe('a date', () => {
  for (const [date, lang, expected] of [
    ['2023', 'ja', '2023年'],
    ['2023', 'en', '2023'],
    ['2024-06', 'ja', '2024年6月'],
    ['2024-06', 'en', 'June 2024'],
    ['2022-03-25', 'ja', '2022年3月25日'],
    ['2022-03-25', 'en', '25 March 2022'],
    ['2024-01-01', 'en', '1 January 2024'],
    ['2024-12-31', 'ja', '2024年12月31日'],
    ['2022-03-25', 'en_US', '2022-03-25'],
    ['2023', 'x-odd', '2023'],
    ['spring', 'en', 'spring'],
    ['', 'ja', ''],
  ] as const) {
    it(`"${date}" is written "${expected}" in ${lang}, no more exact than it was given`, () => {
      expect(formatDate(date, lang)).to.equal(expected);
    });
  }

  for (const [lang, {date}] of Object.entries({ja, en})) {
    it(`is the same by the pattern of ${lang} as the browser writes it`, () => {
      const months = Array.from({length: 12}, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);
      const days = months.flatMap((month) => [`${month}-01`, `${month}-28`]);
      for (const iso of ['2023', ...months, ...days, 'spring', '2024-13', ''])
        expect(formatDate(iso, lang, date), iso).to.equal(formatDate(iso, lang));
    });
  }

  it('is a year only if it is nothing else', () => {
    expect(['2023', '2023-01', '2023-01-01', '23', 'year', ''].map(isYear)).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  for (const [date, now, expected] of [
    ['2024-05-10', '2024-05-10T00:00:00Z', false],
    ['2024-05-10', '2024-05-10T23:59:59Z', false],
    ['2024-05-10', '2024-05-11T00:00:00Z', true],
    ['2024-05', '2024-05-31T12:00:00Z', false],
    ['2024-05', '2024-06-01T00:00:00Z', true],
    ['2024', '2024-12-31T23:59:59Z', false],
    ['2024', '2025-01-01T00:00:00Z', true],
  ] as const) {
    it(`"${date}" is ${expected ? '' : 'not '}past at ${now}`, () => {
      expect(isPast(date, Date.parse(now))).to.equal(expected);
    });
  }
});
