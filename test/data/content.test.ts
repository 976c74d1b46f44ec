import {expect} from 'chai';
import type {Dataset, Entry} from '../../src/core/types.js';
import {en} from '../../src/data/en.js';
import {ja} from '../../src/data/ja.js';
import {bundledDataset, datasets, registerDataset} from '../../src/data/registry.js';
import {findProblems} from './content-problems.js';

const change = (dataset: Dataset, id: string, edit: (entry: Entry) => Partial<Entry>): Dataset => ({
  ...dataset,
  entries: dataset.entries.map((entry) => (entry.id === id ? {...entry, ...edit(entry)} : entry)),
});

const told = (...all: readonly Dataset[]) =>
  findProblems(all).map(({file, id, text}) => `${file} ${id}: ${text}`);

const entryOf = (dataset: Dataset, id: string) => dataset.entries.find((entry) => entry.id === id)!;

describe('bundled content', () => {
  it('has no problems', () => {
    expect(told(ja, en)).to.deep.equal([]);
  });

  it('holds 16 entries in 6 topics', () => {
    expect(ja.entries).to.have.length(16);
    expect(ja.topics).to.have.length(6);
    const used = new Set(ja.entries.map(({topic}) => topic));
    expect([...used]).to.deep.equal(ja.topics.map(({id}) => id));
  });

  it('dates no answer more exactly than its source does', () => {
    for (const {id, asOf} of ja.entries) {
      expect(asOf, id).to.equal(id === 'fcc-2022-statement' ? '2022-03-25' : '2023');
    }
  });

  it('names the language of every page in another language', () => {
    for (const {lang, entries} of [ja, en]) {
      for (const {id, sources = [], links = [], updates = []} of entries) {
        for (const link of [...sources, ...links, ...updates.map(({source}) => source)]) {
          expect(link.hreflang, `${id} ${link.href}`).to.not.equal(lang);
        }
      }
    }
    expect(entryOf(ja, 'fcc-2022-statement').sources?.[0]).to.not.have.property('hreflang');
    expect(entryOf(en, 'fcc-2022-statement').sources?.[0]?.hreflang).to.equal('ja');
  });

  it('finds an entry by the words of its language and, apart, by those of the other', () => {
    const {aliases, twins} = entryOf(ja, 'license-key-generation');
    expect(aliases).to.include('シリアル番号');
    expect(twins).to.include('serial number');
    expect(entryOf(en, 'license-key-generation').twins).to.include('シリアル番号');
  });

  it('repeats no word of the question among the aliases', () => {
    for (const {id, question, aliases = []} of [...ja.entries, ...en.entries]) {
      expect(
        aliases.filter((word) => question.includes(word)),
        id,
      ).to.deep.equal([]);
    }
  });
});

describe('content check', () => {
  it('tells of a figure that got lost', () => {
    const broken = change(ja, 'private-international-company', ({answer}) => ({
      answer: answer.replace('200', '100'),
    }));
    expect(told(broken, en)).to.deep.equal([
      'src/data/ja.ts private-international-company: fact 1.4: "200以上の国と地域" is missing',
    ]);
  });

  it('tells of languages that part ways', () => {
    const broken = change(en, 'ksn-stability', () => ({links: [], asOf: '2024'}));
    const text = told(ja, broken).join('\n');
    expect(text).to.include('ksn-stability: links differ from ja: "" instead of "ksn"');
    expect(text).to.include('ksn-stability: dates differ from ja');
    expect(told(ja, {...en, entries: en.entries.slice(1)}).join('\n')).to.include(
      'dataset: entries differ from ja',
    );
  });

  it('tells of unknown and repeated ids', () => {
    const broken = change(ja, 'website-hosting', () => ({
      id: 'ksn-stability',
      related: ['nowhere'],
    }));
    const text = told(broken).join('\n');
    expect(text).to.include('entry id "ksn-stability" is not unique');
    expect(text).to.include('unknown related id "nowhere"');
    expect(text).to.include('unknown related id "website-hosting"');
  });

  it('tells of a malformed date, of markup it cannot read, and of what must not be said', () => {
    const broken = change(en, 'data-processing-location', ({answer}) => ({
      asOf: '2023-13',
      answer: `${answer} **Switzerland** is in the <b>EU</b>, **as`,
    }));
    const text = told(broken).join('\n');
    expect(text).to.include('asOf is "2023-13": expected a date (YYYY, YYYY-MM or YYYY-MM-DD)');
    expect(text).to.include('not in the Markdown subset: "<b>"');
    expect(text).to.include('not in the Markdown subset: "**"');
    expect(text).to.include('must not say "EU"');
  });
});

describe('dataset registry', () => {
  it('keeps the order of registration and replaces a language in its place', () => {
    registerDataset(ja);
    registerDataset(en);
    const other = {...ja, notice: 'other'};
    registerDataset(other);
    expect(datasets()).to.deep.equal([other, en]);
    expect(bundledDataset('ja')).to.equal(other);
    expect(bundledDataset('de')).to.equal(undefined);
    registerDataset(ja);
  });
});
