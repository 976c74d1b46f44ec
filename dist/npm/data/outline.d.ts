import type { Entry } from '../core/types.js';
/**
 * What every language shares: which entries there are, in which order, and what they point to.
 * A language file (`ja.ts`, `en.ts`) adds the words, so languages cannot drift apart.
 */
/** Topic ids in display order. */
export declare const topics: readonly ["company", "integrity", "continuity", "government", "data", "statements"];
/** Addresses by the language of the page; a dataset takes its own language, else the first. */
export declare const pages: {
    readonly faq: {
        readonly ja: "https://support.kaspersky.co.jp/faq/2022hotline";
    };
    readonly transparencyCenter: {
        readonly en: "https://www.kaspersky.com/transparency-center";
        readonly ja: "https://www.kaspersky.co.jp/transparency-center";
    };
    readonly dataProtection: {
        readonly ja: "https://www.kaspersky.co.jp/about/data-protection";
    };
    readonly ksn: {
        readonly ja: "https://www.kaspersky.co.jp/ksn";
    };
    readonly transparencyReport: {
        readonly fr: "https://gti.kaspersky.com/fr/kaspersky-releases-transparency-report-for-h2-2022";
    };
    readonly laterTransparencyReport: {
        readonly de: "https://gti.kaspersky.com/de/kaspersky-releases-transparency-report-for-h2-2024";
    };
    readonly legalAssessment: {
        readonly de: "https://gti.kaspersky.com/de/kaspersky-publishes-results-of-an-independent-evaluation-of-the-company-obligations-to-russian-legislation";
    };
    readonly soc2Type2: {
        readonly en: "https://www.kaspersky.com/about/press-releases/2023_kaspersky-passes-the-comprehensive-soc-2-type-2-audit";
    };
    readonly isoTransition: {
        readonly en: "https://www.cpg.global/transition-policy/";
    };
    readonly bisDetermination: {
        readonly en: "https://regulations.justia.com/regulations/fedreg/2024/06/24/2024-13532.html";
    };
    readonly swissAdequacy: {
        readonly en: "https://www.edoeb.admin.ch/edoeb/en/home/kurzmeldungen/km2024/15012024_angemessenheitsbeschluss.html";
    };
    readonly fccStatement: {
        readonly en: "https://www.kaspersky.com/about/press-releases/2022_kaspersky-statement-on-the-fcc-public-notice";
    };
    readonly fccNotice: {
        readonly en: "https://docs.fcc.gov/public/attachments/DA-22-320A1.txt";
    };
    readonly fccCoveredList: {
        readonly en: "https://www.fcc.gov/supplychain/coveredlist";
    };
    readonly dhsDirective: {
        readonly en: "https://www.cisa.gov/news-events/directives/binding-operational-directive-17-01";
    };
};
/** Later developments: when, and which page tells. */
export declare const updates: {
    readonly soc2Type2: {
        readonly date: "2023";
        readonly page: "soc2Type2";
    };
    readonly isoEdition: {
        readonly date: "2025-10-31";
        readonly page: "isoTransition";
    };
    readonly bisDetermination: {
        readonly date: "2024-06-20";
        readonly page: "bisDetermination";
    };
    readonly laterReports: {
        readonly date: "2024";
        readonly page: "laterTransparencyReport";
    };
    readonly swissAdequacy: {
        readonly date: "2024-01-15";
        readonly page: "swissAdequacy";
    };
    readonly fccCoveredList: {
        readonly date: "2024-09-03";
        readonly page: "fccCoveredList";
    };
};
/** Entries in display order. */
export declare const outline: readonly [{
    readonly id: "private-international-company";
    readonly topic: "company";
    readonly asOf: "2023";
    readonly related: readonly ["trustworthiness", "russian-government-data-obligation", "fcc-2022-statement"];
}, {
    readonly id: "trustworthiness";
    readonly topic: "company";
    readonly asOf: "2023";
    readonly related: readonly ["product-integrity", "iso-27001-scope", "private-international-company"];
    readonly updates: readonly ["soc2Type2"];
}, {
    readonly id: "product-integrity";
    readonly topic: "integrity";
    readonly asOf: "2023";
    readonly related: readonly ["iso-27001-scope", "trustworthiness", "customer-data-processed", "government-pressure-malware"];
    readonly links: readonly ["transparencyCenter"];
    readonly updates: readonly ["soc2Type2", "isoEdition"];
}, {
    readonly id: "iso-27001-scope";
    readonly topic: "integrity";
    readonly asOf: "2023";
    readonly related: readonly ["product-integrity", "customer-data-processed", "ksn-stability", "trustworthiness"];
    readonly links: readonly ["transparencyCenter"];
    readonly updates: readonly ["isoEdition"];
}, {
    readonly id: "update-continuity";
    readonly topic: "continuity";
    readonly asOf: "2023";
    readonly related: readonly ["restrictions-and-ip-blocking", "ksn-stability", "license-key-generation", "data-processing-location"];
    readonly updates: readonly ["bisDetermination"];
}, {
    readonly id: "restrictions-and-ip-blocking";
    readonly topic: "continuity";
    readonly asOf: "2023";
    readonly related: readonly ["update-continuity", "ksn-stability", "license-key-generation", "website-hosting"];
    readonly updates: readonly ["bisDetermination"];
}, {
    readonly id: "license-key-generation";
    readonly topic: "continuity";
    readonly asOf: "2023";
    readonly related: readonly ["update-continuity", "restrictions-and-ip-blocking", "website-hosting"];
}, {
    readonly id: "website-hosting";
    readonly topic: "continuity";
    readonly asOf: "2023";
    readonly related: readonly ["restrictions-and-ip-blocking", "license-key-generation", "update-continuity"];
}, {
    readonly id: "ksn-stability";
    readonly topic: "continuity";
    readonly asOf: "2023";
    readonly related: readonly ["restrictions-and-ip-blocking", "update-continuity", "threat-data-contents", "iso-27001-scope"];
    readonly links: readonly ["ksn"];
    readonly updates: readonly ["bisDetermination"];
}, {
    readonly id: "russian-government-data-obligation";
    readonly topic: "government";
    readonly asOf: "2023";
    readonly related: readonly ["government-pressure-malware", "fcc-2022-statement", "private-international-company", "data-processing-location"];
    readonly links: readonly ["legalAssessment"];
}, {
    readonly id: "government-pressure-malware";
    readonly topic: "government";
    readonly asOf: "2023";
    readonly related: readonly ["russian-government-data-obligation", "product-integrity", "fcc-2022-statement"];
}, {
    readonly id: "customer-data-processed";
    readonly topic: "data";
    readonly asOf: "2023";
    readonly related: readonly ["threat-data-contents", "data-handling-safeguards", "data-processing-location", "iso-27001-scope"];
    readonly links: readonly ["dataProtection", "transparencyCenter"];
    readonly updates: readonly ["isoEdition"];
}, {
    readonly id: "threat-data-contents";
    readonly topic: "data";
    readonly asOf: "2023";
    readonly related: readonly ["data-handling-safeguards", "customer-data-processed", "data-processing-location", "ksn-stability"];
    readonly links: readonly ["dataProtection", "transparencyReport", "ksn"];
    readonly updates: readonly ["laterReports"];
}, {
    readonly id: "data-processing-location";
    readonly topic: "data";
    readonly asOf: "2023";
    readonly related: readonly ["threat-data-contents", "data-handling-safeguards", "customer-data-processed", "update-continuity"];
    readonly links: readonly ["transparencyCenter", "swissAdequacy"];
    readonly updates: readonly ["swissAdequacy"];
}, {
    readonly id: "data-handling-safeguards";
    readonly topic: "data";
    readonly asOf: "2023";
    readonly related: readonly ["threat-data-contents", "customer-data-processed", "data-processing-location", "iso-27001-scope"];
    readonly links: readonly ["dataProtection", "transparencyReport"];
    readonly updates: readonly ["laterReports"];
}, {
    readonly id: "fcc-2022-statement";
    readonly topic: "statements";
    readonly asOf: "2022-03-25";
    readonly related: readonly ["russian-government-data-obligation", "government-pressure-malware", "product-integrity", "private-international-company"];
    readonly links: readonly ["fccStatement", "fccNotice", "fccCoveredList", "dhsDirective"];
    readonly updates: readonly ["fccCoveredList"];
}];
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
