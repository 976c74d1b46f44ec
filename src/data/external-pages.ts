/**
 * Addresses by the language of the page; a dataset uses its own language, otherwise the first. Official
 * bodies are listed before the press, and mirrors are not listed.
 */
export const pages = {
  faq: {ja: 'https://support.kaspersky.co.jp/faq/2022hotline'},
  transparencyCenter: {
    en: 'https://www.kaspersky.com/transparency-center',
    ja: 'https://www.kaspersky.co.jp/transparency-center',
  },
  dataProtection: {
    en: 'https://www.kaspersky.com/about/data-protection',
    ja: 'https://www.kaspersky.co.jp/about/data-protection',
  },
  ksn: {ja: 'https://www.kaspersky.co.jp/ksn'},
  ksnSwitch: {
    en: 'https://support.kaspersky.com/KESWin/12.10/en-US/126799.htm',
    ja: 'https://support.kaspersky.com/KESWin/12.9/ja-JP/126799.htm',
  },
  privateKsn: {
    en: 'https://support.kaspersky.com/KWTS/6.1/en-US/166527.htm',
    ja: 'https://support.kaspersky.com/kwts/6.1/ja-jp/166527.htm',
  },
  transparencyReport: {
    fr: 'https://gti.kaspersky.com/fr/kaspersky-releases-transparency-report-for-h2-2022',
  },
  legalAssessment: {
    de: 'https://gti.kaspersky.com/de/kaspersky-publishes-results-of-an-independent-evaluation-of-the-company-obligations-to-russian-legislation',
  },
  fccStatement: {
    en: 'https://www.kaspersky.com/about/press-releases/2022_kaspersky-statement-on-the-fcc-public-notice',
  },
  fccNotice: {en: 'https://docs.fcc.gov/public/attachments/DA-22-320A1.txt'},
  fccCoveredList: {en: 'https://www.fcc.gov/supplychain/coveredlist'},
  dhsDirective: {
    en: 'https://www.cisa.gov/news-events/directives/binding-operational-directive-17-01',
  },

  successorFaq: {
    en: 'https://support.kaspersky.com/us/faq/2024-hotline',
    ja: 'https://support.kaspersky.co.jp/faq/2024-hotline',
  },
  sustainabilityReport: {en: 'https://esg.kaspersky.com/en/appendix/gri-standards-compliance'},
  usExit: {
    en: 'https://www.rappler.com/technology/kaspersky-close-united-states-operations-following-ban/',
  },
  ukOffice: {en: 'https://www.techradar.com/pro/kaspersky-is-closing-its-uk-office'},
  googlePlay: {
    en: 'https://www.thehindu.com/sci-tech/technology/kaspersky-to-shut-down-uk-office-apps-removed-from-google-play-store-report/article68735333.ece/amp/',
    ja: 'https://www.itmedia.co.jp/news/articles/2410/07/news084.html',
  },
  soc2Type2: {ru: 'https://www.cnews.ru/news/line/2025-11-05_laboratoriya_kasperskogo'},
  isoTransition: {
    en: 'https://www.rva.nl/en/nieuws/transition-information-security-management-systems-iso-iec-270012022/',
    ja: 'https://isms.jp/topics/news/20230227.html',
  },
  isoCertificate: {ja: 'https://blog.kaspersky.co.jp/iso-27001-certification/27768'},
  /** The archived English page is older than the Japanese one, which names the newer centers. */
  transparencyCentersNow: {ja: 'https://www.kaspersky.co.jp/transparency-center'},
  madridAnnouncement: {
    en: 'https://www.kaspersky.com/about/press-releases/2019_transparency-center-in-madrid',
  },
  relocation: {en: 'https://www.kaspersky.com/blog/transparency-status-updates/23637/'},
  swissAdequacy: {
    en: 'https://www.edoeb.admin.ch/edoeb/en/home/kurzmeldungen/km2024/15012024_angemessenheitsbeschluss.html',
  },
  laterTransparencyReport: {
    de: 'https://gti.kaspersky.com/de/kaspersky-releases-transparency-report-for-h2-2024',
  },

  bisDetermination: {
    en: 'https://regulations.justia.com/regulations/fedreg/2024/06/24/2024-13532.html',
  },
  entityList: {en: 'https://www.govinfo.gov/content/pkg/FR-2024-06-24/html/2024-13695.htm'},
  ofac: {en: 'https://home.treasury.gov/news/press-releases/jy2420'},
  bsiWarning: {
    de: 'https://www.bsi.bund.de/DE/Service-Navi/Presse/Pressemitteilungen/Presse2022/220315_Kaspersky-Warnung.html',
  },
  italianCircular: {
    it: 'https://www.cybersecitalia.it/acn-nuovo-ban-ai-software-russi-in-pa-oltre-a-kaspersky-e-group-ib-stretta-anche-per-security-gen/55209/',
  },
  australianDirection: {
    en: 'https://cyberinsider.com/australia-bans-kaspersky-software-over-national-security-concerns',
  },
  canadianBan: {
    en: 'https://www.newswire.ca/news-releases/minister-anand-announces-a-ban-on-the-use-of-wechat-and-kaspersky-suite-of-applications-on-government-mobile-devices-871206681.html',
  },
  ncscReview: {en: 'https://www.theregister.com/2022/03/30/uk_ncsc_russia_tech_advice/'},
  ncscAdvice: {
    en: 'https://www.ncsc.gov.uk/blog-post/managing-supply-chain-risk-cloud-enabled-products',
  },
  europeanParliament: {
    en: 'https://www.europarl.europa.eu/doceo/document/P-8-2019-001206_EN.html',
  },
  dutchPhaseOut: {
    nl: 'https://www.rijksoverheid.nl/actueel/nieuws/2018/05/14/voorzorgsmaatregel-uitfaseren-gebruik-antivirussoftware-kaspersky-lab',
  },
  /** This site does not support https. */
  lithuanianBan: {en: 'http://www.baltic-course.com/eng/Technology/?doc=136187'},
} as const;

export type PageId = keyof typeof pages;
