import type {PageId} from './external-pages.js';

/** The day of the last review of the bundled answers and notes against their sources. */
export const REVIEWED = '2026-12-01';

/**
 * The dated notes under the answers: date, page, and the day since which the note has its current
 * wording. An update may belong to several entries; its date and the entry's decide whether it is a
 * later development or background.
 */
export const updates = {
  soc2Type2: {date: '2025-11-05', page: 'soc2Type2', changed: REVIEWED},
  isoEdition: {date: '2025-10-31', page: 'isoTransition', changed: REVIEWED},
  laterReports: {date: '2025-02', page: 'laterTransparencyReport', changed: REVIEWED},
  ukOffice: {date: '2024-10', page: 'ukOffice', changed: REVIEWED},
  googlePlay: {date: '2024-09-29', page: 'googlePlay', changed: REVIEWED},
  transparencyCenters: {date: '2024-09', page: 'transparencyCentersNow', changed: REVIEWED},
  fccCoveredList: {date: '2024-09-03', page: 'fccCoveredList', changed: REVIEWED},
  usExit: {date: '2024-07-20', page: 'usExit', changed: REVIEWED},
  entityList: {date: '2024-06-24', page: 'entityList', changed: REVIEWED},
  ofac: {date: '2024-06-21', page: 'ofac', changed: REVIEWED},
  bisFinding: {date: '2024-06-20', page: 'bisDetermination', changed: REVIEWED},
  swissAdequacy: {date: '2024-01-15', page: 'swissAdequacy', changed: REVIEWED},
  successorFaq: {date: '2024', page: 'successorFaq', changed: REVIEWED},
  holding: {date: '2023-12-31', page: 'sustainabilityReport', changed: REVIEWED},
  isoCertificate: {date: '2022-04', page: 'isoCertificate', changed: REVIEWED},
  zurichJapan: {date: '2020-11-17', page: 'relocation', changed: REVIEWED},
  legalAssessment: {date: '2019-04-02', page: 'madridAnnouncement', changed: REVIEWED},
  dutchView: {date: '2018-05-14', page: 'dutchPhaseOut', changed: REVIEWED},

  italy: {date: '2025-11-14', page: 'italianCircular', changed: REVIEWED},
  australia: {date: '2025-02-21', page: 'australianDirection', changed: REVIEWED},
  bisDetermination: {date: '2024-06-20', page: 'bisDetermination', changed: REVIEWED},
  canada: {date: '2023-10-30', page: 'canadianBan', changed: REVIEWED},
  ukReview: {date: '2022-03', page: 'ncscReview', changed: REVIEWED},
  bsiWarning: {date: '2022-03-15', page: 'bsiWarning', changed: REVIEWED},
  europeanParliament: {date: '2018-06-13', page: 'europeanParliament', changed: REVIEWED},
  netherlands: {date: '2018-05-14', page: 'dutchPhaseOut', changed: REVIEWED},
  lithuania: {date: '2017-12', page: 'lithuanianBan', changed: REVIEWED},
  ukAdvice: {date: '2017-12-01', page: 'ncscAdvice', changed: REVIEWED},
} as const satisfies Readonly<Record<string, UpdateSource>>;

/** Updates that report a government's measure: each language says who took it and whom it binds. */
export const measures = [
  'italy',
  'australia',
  'bisDetermination',
  'canada',
  'ukReview',
  'bsiWarning',
  'europeanParliament',
  'netherlands',
  'lithuania',
  'ukAdvice',
] as const satisfies readonly UpdateId[];

export type UpdateId = keyof typeof updates;
export type MeasureId = (typeof measures)[number];

/** An update without its texts. */
export interface UpdateSource {
  readonly date: string;
  readonly page: PageId;
  readonly changed: string;
}
