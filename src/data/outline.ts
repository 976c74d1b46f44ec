import type {Entry} from '../core/types.js';

/**
 * What every language shares: which entries there are, in which order, and what they point to.
 * A language file (`ja.ts`, `en.ts`) adds the words, so languages cannot drift apart.
 */

/** Topic ids in display order. */
export const topics = [
  'company',
  'integrity',
  'continuity',
  'government',
  'data',
  'statements',
] as const;

/** Addresses by the language of the page; a dataset takes its own language, else the first. */
export const pages = {
  faq: {ja: 'https://support.kaspersky.co.jp/faq/2022hotline'},
  transparencyCenter: {
    en: 'https://www.kaspersky.com/transparency-center',
    ja: 'https://www.kaspersky.co.jp/transparency-center',
  },
  dataProtection: {ja: 'https://www.kaspersky.co.jp/about/data-protection'},
  ksn: {ja: 'https://www.kaspersky.co.jp/ksn'},
  transparencyReport: {
    fr: 'https://gti.kaspersky.com/fr/kaspersky-releases-transparency-report-for-h2-2022',
  },
  laterTransparencyReport: {
    de: 'https://gti.kaspersky.com/de/kaspersky-releases-transparency-report-for-h2-2024',
  },
  legalAssessment: {
    de: 'https://gti.kaspersky.com/de/kaspersky-publishes-results-of-an-independent-evaluation-of-the-company-obligations-to-russian-legislation',
  },
  soc2Type2: {
    en: 'https://www.kaspersky.com/about/press-releases/2023_kaspersky-passes-the-comprehensive-soc-2-type-2-audit',
  },
  isoTransition: {en: 'https://www.cpg.global/transition-policy/'},
  bisDetermination: {
    en: 'https://regulations.justia.com/regulations/fedreg/2024/06/24/2024-13532.html',
  },
  swissAdequacy: {
    en: 'https://www.edoeb.admin.ch/edoeb/en/home/kurzmeldungen/km2024/15012024_angemessenheitsbeschluss.html',
  },
  fccStatement: {
    en: 'https://www.kaspersky.com/about/press-releases/2022_kaspersky-statement-on-the-fcc-public-notice',
  },
  fccNotice: {en: 'https://docs.fcc.gov/public/attachments/DA-22-320A1.txt'},
  fccCoveredList: {en: 'https://www.fcc.gov/supplychain/coveredlist'},
  dhsDirective: {
    en: 'https://www.cisa.gov/news-events/directives/binding-operational-directive-17-01',
  },
} as const;

/** Later developments: when, and which page tells. */
export const updates = {
  soc2Type2: {date: '2023', page: 'soc2Type2'},
  isoEdition: {date: '2025-10-31', page: 'isoTransition'},
  bisDetermination: {date: '2024-06-20', page: 'bisDetermination'},
  laterReports: {date: '2024', page: 'laterTransparencyReport'},
  swissAdequacy: {date: '2024-01-15', page: 'swissAdequacy'},
  fccCoveredList: {date: '2024-09-03', page: 'fccCoveredList'},
} as const satisfies Readonly<Record<string, {date: string; page: PageId}>>;

/** Entries in display order. */
export const outline = [
  {
    id: 'private-international-company',
    topic: 'company',
    asOf: '2023',
    related: ['trustworthiness', 'russian-government-data-obligation', 'fcc-2022-statement'],
  },
  {
    id: 'trustworthiness',
    topic: 'company',
    asOf: '2023',
    related: ['product-integrity', 'iso-27001-scope', 'private-international-company'],
    updates: ['soc2Type2'],
  },
  {
    id: 'product-integrity',
    topic: 'integrity',
    asOf: '2023',
    related: [
      'iso-27001-scope',
      'trustworthiness',
      'customer-data-processed',
      'government-pressure-malware',
    ],
    links: ['transparencyCenter'],
    updates: ['soc2Type2', 'isoEdition'],
  },
  {
    id: 'iso-27001-scope',
    topic: 'integrity',
    asOf: '2023',
    related: ['product-integrity', 'customer-data-processed', 'ksn-stability', 'trustworthiness'],
    links: ['transparencyCenter'],
    updates: ['isoEdition'],
  },
  {
    id: 'update-continuity',
    topic: 'continuity',
    asOf: '2023',
    related: [
      'restrictions-and-ip-blocking',
      'ksn-stability',
      'license-key-generation',
      'data-processing-location',
    ],
    updates: ['bisDetermination'],
  },
  {
    id: 'restrictions-and-ip-blocking',
    topic: 'continuity',
    asOf: '2023',
    related: ['update-continuity', 'ksn-stability', 'license-key-generation', 'website-hosting'],
    updates: ['bisDetermination'],
  },
  {
    id: 'license-key-generation',
    topic: 'continuity',
    asOf: '2023',
    related: ['update-continuity', 'restrictions-and-ip-blocking', 'website-hosting'],
  },
  {
    id: 'website-hosting',
    topic: 'continuity',
    asOf: '2023',
    related: ['restrictions-and-ip-blocking', 'license-key-generation', 'update-continuity'],
  },
  {
    id: 'ksn-stability',
    topic: 'continuity',
    asOf: '2023',
    related: [
      'restrictions-and-ip-blocking',
      'update-continuity',
      'threat-data-contents',
      'iso-27001-scope',
    ],
    links: ['ksn'],
    updates: ['bisDetermination'],
  },
  {
    id: 'russian-government-data-obligation',
    topic: 'government',
    asOf: '2023',
    related: [
      'government-pressure-malware',
      'fcc-2022-statement',
      'private-international-company',
      'data-processing-location',
    ],
    links: ['legalAssessment'],
  },
  {
    id: 'government-pressure-malware',
    topic: 'government',
    asOf: '2023',
    related: ['russian-government-data-obligation', 'product-integrity', 'fcc-2022-statement'],
  },
  {
    id: 'customer-data-processed',
    topic: 'data',
    asOf: '2023',
    related: [
      'threat-data-contents',
      'data-handling-safeguards',
      'data-processing-location',
      'iso-27001-scope',
    ],
    links: ['dataProtection', 'transparencyCenter'],
    updates: ['isoEdition'],
  },
  {
    id: 'threat-data-contents',
    topic: 'data',
    asOf: '2023',
    related: [
      'data-handling-safeguards',
      'customer-data-processed',
      'data-processing-location',
      'ksn-stability',
    ],
    links: ['dataProtection', 'transparencyReport', 'ksn'],
    updates: ['laterReports'],
  },
  {
    id: 'data-processing-location',
    topic: 'data',
    asOf: '2023',
    related: [
      'threat-data-contents',
      'data-handling-safeguards',
      'customer-data-processed',
      'update-continuity',
    ],
    links: ['transparencyCenter', 'swissAdequacy'],
    updates: ['swissAdequacy'],
  },
  {
    id: 'data-handling-safeguards',
    topic: 'data',
    asOf: '2023',
    related: [
      'threat-data-contents',
      'customer-data-processed',
      'data-processing-location',
      'iso-27001-scope',
    ],
    links: ['dataProtection', 'transparencyReport'],
    updates: ['laterReports'],
  },
  {
    id: 'fcc-2022-statement',
    topic: 'statements',
    asOf: '2022-03-25',
    related: [
      'russian-government-data-obligation',
      'government-pressure-malware',
      'product-integrity',
      'private-international-company',
    ],
    links: ['fccStatement', 'fccNotice', 'fccCoveredList', 'dhsDirective'],
    updates: ['fccCoveredList'],
  },
] as const satisfies readonly OutlineEntry[];

export type TopicId = (typeof topics)[number];
export type PageId = keyof typeof pages;
export type UpdateId = keyof typeof updates;
export type EntryId = (typeof outline)[number]['id'];

/** An entry without its words. */
export interface OutlineEntry extends Pick<Entry, 'id' | 'asOf' | 'reviewBy' | 'related'> {
  readonly topic: TopicId;
  readonly links?: readonly PageId[];
  readonly updates?: readonly UpdateId[];
}
