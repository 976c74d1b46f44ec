import type {Entry} from '../core/types.js';
import type {PageId} from './external-pages.js';
import {REVIEWED, type UpdateId} from './updates.js';

/**
 * The part that all languages share: the entries, their order, and their references. A language file
 * (`ja.ts`, `en.ts`) adds the texts, so that languages cannot drift apart.
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

/** Half a year after the last review. */
const REVIEW_BY = '2027-06-01';

/** Entries in display order. */
export const outline = [
  {
    id: 'private-international-company',
    topic: 'company',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: ['trustworthiness', 'russian-government-data-obligation', 'fcc-2022-statement'],
    updates: ['ukOffice', 'usExit', 'entityList', 'ofac', 'successorFaq', 'holding'],
  },
  {
    id: 'trustworthiness',
    topic: 'company',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: ['product-integrity', 'iso-27001-scope', 'private-international-company'],
    updates: ['soc2Type2', 'isoEdition', 'successorFaq'],
  },
  {
    id: 'product-integrity',
    topic: 'integrity',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: [
      'iso-27001-scope',
      'trustworthiness',
      'customer-data-processed',
      'government-pressure-malware',
    ],
    links: ['transparencyCenter'],
    updates: ['soc2Type2', 'isoEdition', 'transparencyCenters'],
  },
  {
    id: 'iso-27001-scope',
    topic: 'integrity',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: ['product-integrity', 'customer-data-processed', 'ksn-stability', 'trustworthiness'],
    links: ['transparencyCenter'],
    updates: ['isoEdition', 'isoCertificate'],
  },
  {
    id: 'update-continuity',
    topic: 'continuity',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: [
      'restrictions-and-ip-blocking',
      'ksn-stability',
      'license-key-generation',
      'data-processing-location',
    ],
    updates: ['googlePlay', 'usExit', 'bisDetermination'],
  },
  {
    id: 'restrictions-and-ip-blocking',
    topic: 'continuity',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: ['update-continuity', 'ksn-stability', 'license-key-generation', 'website-hosting'],
    updates: [
      'italy',
      'australia',
      'bisDetermination',
      'canada',
      'bsiWarning',
      'ukReview',
      'europeanParliament',
      'netherlands',
      'ukAdvice',
      'lithuania',
    ],
  },
  {
    id: 'license-key-generation',
    topic: 'continuity',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: ['update-continuity', 'restrictions-and-ip-blocking', 'website-hosting'],
  },
  {
    id: 'website-hosting',
    topic: 'continuity',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: ['restrictions-and-ip-blocking', 'license-key-generation', 'update-continuity'],
  },
  {
    id: 'ksn-stability',
    topic: 'continuity',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: [
      'restrictions-and-ip-blocking',
      'update-continuity',
      'threat-data-contents',
      'iso-27001-scope',
    ],
    links: ['ksn', 'ksnSwitch', 'privateKsn'],
    updates: ['bisDetermination'],
  },
  {
    id: 'russian-government-data-obligation',
    topic: 'government',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: [
      'government-pressure-malware',
      'fcc-2022-statement',
      'private-international-company',
      'data-processing-location',
    ],
    links: ['legalAssessment'],
    updates: ['entityList', 'ofac', 'bisFinding', 'legalAssessment', 'dutchView'],
  },
  {
    id: 'government-pressure-malware',
    topic: 'government',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: ['russian-government-data-obligation', 'product-integrity', 'fcc-2022-statement'],
    updates: ['bsiWarning'],
  },
  {
    id: 'customer-data-processed',
    topic: 'data',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
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
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: [
      'data-handling-safeguards',
      'customer-data-processed',
      'data-processing-location',
      'ksn-stability',
    ],
    links: ['dataProtection', 'transparencyReport', 'ksn', 'ksnSwitch', 'privateKsn'],
    updates: ['laterReports'],
  },
  {
    id: 'data-processing-location',
    topic: 'data',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: [
      'threat-data-contents',
      'data-handling-safeguards',
      'customer-data-processed',
      'update-continuity',
    ],
    links: ['transparencyCenter'],
    updates: ['swissAdequacy', 'zurichJapan'],
  },
  {
    id: 'data-handling-safeguards',
    topic: 'data',
    asOf: '2023',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: [
      'threat-data-contents',
      'customer-data-processed',
      'data-processing-location',
      'iso-27001-scope',
    ],
    links: ['dataProtection', 'transparencyReport', 'ksnSwitch', 'privateKsn'],
    updates: ['laterReports'],
  },
  {
    id: 'fcc-2022-statement',
    topic: 'statements',
    asOf: '2022-03-25',
    reviewBy: REVIEW_BY,
    changed: REVIEWED,
    related: [
      'russian-government-data-obligation',
      'government-pressure-malware',
      'product-integrity',
      'private-international-company',
    ],
    links: ['fccStatement', 'fccNotice', 'dhsDirective'],
    updates: ['fccCoveredList'],
  },
] as const satisfies readonly OutlineEntry[];

export type TopicId = (typeof topics)[number];
export type EntryId = (typeof outline)[number]['id'];

/** An entry without its texts. */
export interface OutlineEntry extends Pick<
  Entry,
  'id' | 'asOf' | 'reviewBy' | 'changed' | 'related'
> {
  readonly topic: TopicId;
  readonly links?: readonly PageId[];
  readonly updates?: readonly UpdateId[];
}
