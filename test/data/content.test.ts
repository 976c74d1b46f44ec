import {expect} from 'chai';
import type {Dataset, Entry} from '../../src/core/types.js';
import {en} from '../../src/data/en.js';
import {ja} from '../../src/data/ja.js';
import {datasets, registerDataset} from '../../src/data/registry.js';
import {en as enMessages} from '../../src/messages/en.js';
import {ja as jaMessages} from '../../src/messages/ja.js';
import {findProblems, overdue} from './content-problems.js';

const change = (dataset: Dataset, id: string, edit: (entry: Entry) => Partial<Entry>): Dataset => ({
  ...dataset,
  entries: dataset.entries.map((entry) => (entry.id === id ? {...entry, ...edit(entry)} : entry)),
});

const problemsOf = (...all: readonly Dataset[]) =>
  findProblems(all).map(({file, id, text}) => `${file} ${id}: ${text}`);

const entryOf = (dataset: Dataset, id: string) => dataset.entries.find((entry) => entry.id === id)!;

describe('bundled content', () => {
  it('has no problems', () => {
    expect(problemsOf(ja, en)).to.deep.equal([]);
  });

  it('of a new language is reported as long as it is a copy, without terms to keep', () => {
    const problems = problemsOf(ja, en, {...en, lang: 'fr'});
    expect(problems).to.include(
      'src/data/fr.ts dataset: test/data/required-terms.ts has no column for this language',
    );
    const copied = problems.filter((text) => text.includes('is not translated'));
    expect(copied).to.have.length(en.entries.length);
    expect(copied[0]).to.match(/: is not translated: its question or answer is that of en$/);
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

  it('names those languages itself, so that no visitor waits for the browser’s names', () => {
    for (const [{entries}, {languages = {}}] of [
      [ja, jaMessages],
      [en, enMessages],
    ] as const) {
      const all = entries.flatMap(({sources = [], links = [], updates = []}) => [
        ...sources,
        ...links,
        ...updates.map(({source}) => source),
      ]);
      const tags = all.flatMap(({hreflang}) => hreflang ?? []);
      expect(Object.keys(languages)).to.include.members(tags);
      expect(tags).not.to.deep.equal([]);
    }
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
  it('reports a missing figure', () => {
    const broken = change(ja, 'private-international-company', ({answer}) => ({
      answer: answer.replace('200', '100'),
    }));
    expect(problemsOf(broken, en)).to.deep.equal([
      'src/data/ja.ts private-international-company: fact 1.4: "200以上の国と地域" is missing',
    ]);
  });

  it('reports languages that differ', () => {
    const broken = change(en, 'ksn-stability', () => ({links: [], asOf: '2024'}));
    const text = problemsOf(ja, broken).join('\n');
    expect(text).to.include(
      'ksn-stability: links differ from ja: "bisDetermination" instead of "bisDetermination ksn ',
    );
    expect(text).to.include('ksn-stability: dates differ from ja');
    expect(problemsOf(ja, {...en, entries: en.entries.slice(1)}).join('\n')).to.include(
      'dataset: entries differ from ja',
    );
  });

  it('reports unknown and duplicate ids', () => {
    const broken = change(ja, 'website-hosting', () => ({
      id: 'ksn-stability',
      related: ['nowhere'],
    }));
    const text = problemsOf(broken).join('\n');
    expect(text).to.include('entry id "ksn-stability" is not unique');
    expect(text).to.include('unknown related id "nowhere"');
    expect(text).to.include('unknown related id "website-hosting"');
  });

  it('reports a malformed date, markup it cannot read, and forbidden phrases', () => {
    const broken = change(en, 'data-processing-location', ({answer}) => ({
      asOf: '2023-13',
      answer: `${answer} **Switzerland** is in the <b>EU</b>, **as`,
    }));
    const text = problemsOf(broken).join('\n');
    expect(text).to.include('asOf is "2023-13": expected a date (YYYY, YYYY-MM or YYYY-MM-DD)');
    expect(text).to.include('not in the Markdown subset: "<b>"');
    expect(text).to.include('not in the Markdown subset: "**"');
    expect(text).to.include('must not say "EU"');
  });
});

describe('content check on wording', () => {
  const ofAnswer = (dataset: Dataset, id: string, edit: (answer: string) => string) =>
    problemsOf(change(dataset, id, ({answer}) => ({answer: edit(answer)}))).join('\n');

  it('reports a sentence on a sensitive subject that does not say who says it', () => {
    const id = 'russian-government-data-obligation';
    expect(
      ofAnswer(ja, id, (answer) =>
        answer.replace('つながりもないとしています', 'つながりもありません'),
      ),
    ).to.include(
      'does not say who says "民間企業であり、ロシア政府とはいかなるつながりもありません。"',
    );
    expect(
      ofAnswer(en, id, (answer) => answer.replace('- It says that it is', '- It is')),
    ).to.include('does not say who says "It is a private company');
    expect(ofAnswer(en, 'ksn-stability', (answer) => `${answer} KSN has never failed.`)).to.include(
      'does not say who says "KSN has never failed."',
    );
  });

  it('reports a verdict outside quotation marks, and no word that merely contains one', () => {
    for (const verdict of ['はい。', 'いいえ、違います。', '答えは「いいえ」ではなく、はいです。'])
      expect(
        ofAnswer(ja, 'website-hosting', (answer) => `${verdict}${answer}`),
        verdict,
      ).to.include('gives a verdict of its own');
    for (const verdict of ['Yes: ', 'No, ', 'The answer is no. '])
      expect(
        ofAnswer(en, 'website-hosting', (answer) => `${verdict}${answer}`),
        verdict,
      ).to.include('gives a verdict of its own');
    const harmless = '顧客はいつでも、政府とはいかなる関係もないと';
    expect(ofAnswer(ja, 'website-hosting', (answer) => `${answer}${harmless}`)).to.not.include(
      'verdict',
    );
  });

  it('reports a second spelling of a term, in updates and labels too', () => {
    const updates = (text: string) => (entry: Entry) => ({
      updates: (entry.updates ?? []).map((update) => ({...update, text: update.text + text})),
    });
    expect(problemsOf(change(ja, 'ksn-stability', updates('最高レベル'))).join()).to.include(
      '"最高レベル" is spelt "最高水準" elsewhere',
    );
    expect(problemsOf(change(en, 'ksn-stability', updates('anti-virus'))).join()).to.include(
      '"anti-virus" is spelt "antivirus" elsewhere',
    );
  });

  it('reports an update that claims to know what holds today, or gives a total of centers', () => {
    const update = (dataset: Dataset, id: string, text: string) =>
      problemsOf(
        change(dataset, id, ({updates = []}) => ({
          updates: updates.map((one) => ({...one, text: one.text + text})),
        })),
      ).join();
    expect(update(en, 'ksn-stability', ' It still holds.')).to.include('must not say "still"');
    expect(update(ja, 'ksn-stability', '現在も有効です。')).to.include('must not say "現在"');
    expect(update(en, 'product-integrity', ' There are 13 Transparency Centers.')).to.include(
      'must not say "13 Transparency Centers"',
    );
    expect(update(en, 'product-integrity', ' A Big Four firm.')).to.include(
      'must not say "Big Four"',
    );
    expect(update(en, 'fcc-2022-statement', ' It was added on that day.')).to.include(
      'must not say "was added"',
    );
  });

  it('reports a link that an update names as its source already', () => {
    const broken = change(en, 'fcc-2022-statement', ({updates = []}) => ({
      links: updates.map(({source}) => source),
    }));
    expect(problemsOf(broken).join('\n')).to.include('is the source of an update already');
  });
});

describe('review of the bundled answers', () => {
  it('is due half a year after the last one, and names the answers', () => {
    expect(overdue(ja, '2027-06-01')).to.deep.equal([]);
    const late = overdue(ja, '2027-06-02');
    expect(late).to.have.length(16);
    expect(late[0]).to.deep.equal({
      file: 'src/data/ja.ts',
      id: 'private-international-company',
      text: 'is overdue: its review was due by 2027-06-01',
    });
  });

  it('dates each change, in the answers and in the updates', () => {
    for (const {id, changed, updates = []} of ja.entries) {
      expect(changed, id).to.match(/^\d{4}-\d{2}-\d{2}$/);
      for (const update of updates)
        if (update.changed) expect(update.changed >= update.date, update.text).to.be.true;
    }
  });
});

describe('bundled updates', () => {
  const datesOf = (id: string) => (entryOf(ja, id).updates ?? []).map(({date}) => date);

  it('are listed newest first', () => {
    for (const {id} of ja.entries)
      expect(datesOf(id), id).to.deep.equal([...datesOf(id)].sort().reverse());
  });

  it('report each government’s measure separately: whose it is, and whom it binds', () => {
    for (const dataset of [ja, en]) {
      const {updates = []} = entryOf(dataset, 'restrictions-and-ip-blocking');
      expect(updates).to.have.length(10);
      for (const {text, measure} of updates) expect(measure, text).to.have.all.keys('by', 'binds');
    }
  });
});

describe('dataset registry', () => {
  it('keeps the order of registration and replaces a language in its place', () => {
    registerDataset(ja);
    registerDataset(en);
    const other = {...ja, notice: 'other'};
    registerDataset(other);
    expect(datasets()).to.deep.equal([other, en]);
    expect(datasets()[0]).to.equal(other);
    registerDataset(ja);
  });
});
