import {expect} from 'chai';
import {pickLanguage} from '../../src/core/language.js';

describe('the language that serves a tag best', () => {
  for (const [tag, available, expected] of [
    ['ja', ['ja', 'en'], 'ja'],
    ['en', ['ja', 'en'], 'en'],
    ['EN-us', ['ja', 'en'], 'en'],
    ['ja_JP', ['ja', 'en'], 'ja'],
    ['ja-JP-u-ca-japanese', ['en', 'ja'], 'ja'],
    ['zh-Hant-TW', ['ja', 'zh-Hant', 'zh'], 'zh-Hant'],
    ['zh-TW', ['ja', 'zh-Hant', 'zh'], 'zh'],
    ['zh-TW', ['ja', 'en', 'zh-Hans'], 'zh-Hans'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
    ['pt-BR', ['en', 'pt', 'pt-BR'], 'pt-BR'],
    ['fil', ['en', 'fi'], 'en'],
    ['', ['ja', 'en'], 'ja'],
    ['', ['en', 'ja'], 'en'],
    ['fr', ['ja', 'en'], 'en'],
    ['fr', ['ja', 'de'], 'ja'],
    ['fr', ['ja', 'en-GB'], 'en-GB'],
    ['-', ['ja', 'de'], 'ja'],
    ['ja', [], undefined],
    ['', [], undefined],
  ] as const) {
    it(`for "${tag}" of [${available.join(', ')}] is ${expected}`, () => {
      expect(
        pickLanguage(
          available.map((lang) => ({lang})),
          tag,
        ),
      ).to.deep.equal(expected && {lang: expected});
    });
  }
});
