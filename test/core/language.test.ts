import {expect} from 'chai';
import {isSameLanguage, languageTag, pickLanguage} from '../../src/core/language.js';

describe('the best language for a tag', () => {
  for (const [tag, available, expected] of [
    ['ja', ['ja', 'en'], 'ja'],
    ['en', ['ja', 'en'], 'en'],
    ['EN-us', ['ja', 'en'], 'en'],
    ['ja_JP', ['ja', 'en'], 'ja'],
    ['en_US.UTF-8', ['ja', 'en'], 'en'],
    ['C', ['ja', 'en'], 'en'],
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

describe('a language as pages, servers and plug-ins write it', () => {
  for (const [written, tag] of [
    ['ja_JP', 'ja-JP'],
    ['en_US.UTF-8', 'en-US'],
    ['ja_JP.eucJP', 'ja-JP'],
    ['sr_RS@latin', 'sr-RS'],
    [' EN-us ', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['C', ''],
    ['POSIX', ''],
    ['日本語', ''],
    ['', ''],
  ] as const)
    it(`"${written}" is ${tag ? `the tag ${tag}` : 'no tag'}`, () =>
      void expect(languageTag(written)).to.equal(tag));
});

describe('a link names its language for readers of another one', () => {
  for (const [one, other, isSame] of [
    ['en', 'en-US', true],
    ['en-GB', 'en_US', true],
    ['ja', 'ja_JP.UTF-8', true],
    ['zh-TW', 'zh-Hant', true],
    ['zh-TW', 'zh-CN', false],
    ['en', 'ja', false],
    ['?', 'ja', false],
  ] as const)
    it(`${one} and ${other}: ${isSame ? 'the same' : 'another'}`, () =>
      void expect(isSameLanguage(one, other)).to.equal(isSame));
});
