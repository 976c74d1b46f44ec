import type {Dataset} from '../core/types.js';
import {createDataset} from './dataset.js';

export const en: Dataset = createDataset({
  lang: 'en',

  notice:
    'This is an independent summary of Kaspersky’s public statements as of the dates shown, with later developments added. It is not an official text by Kaspersky. In 2024, Kaspersky published a later edition of its public FAQ.',

  topics: {
    company: 'Company & trust',
    integrity: 'Integrity, audits & certification',
    continuity: 'Continuity & infrastructure',
    government: 'Governments & law',
    data: 'Data handling',
    statements: 'Statements',
  },

  entries: {
    'private-international-company': {
      question: 'Is Kaspersky a private-sector company that operates internationally?',
      answer: `Kaspersky answers “yes” and describes itself as a private, international company. It makes four points:

- It says that its holding company is located in the United Kingdom.
- It says that it does business in 200 or more countries and regions and has 30 or more offices worldwide.
- About 60% of its business is international, it says (what the percentage is based on is not stated).
- Local legal entities, it says, run the business in each region.

Kaspersky says that this structure lets it manage both its international and its local business effectively and independently.`,
    },

    trustworthiness: {
      question: 'What does Kaspersky point to as evidence of its trustworthiness?',
      answer: `Kaspersky points to its experience, independent third-party assessments, tests and cooperation:

- **Experience**: it says that for 25 years it has developed cybersecurity solutions, which it calls “best in class”, and provided threat analysis, which it calls “cutting-edge”.
- **Assessments**: it says that two assessments confirmed the integrity and security of its data services, solutions and engineering methods. It names a SOC 2 (Service Organization Control for Service Organizations) Type 1 audit by one of the Big Four accounting firms, and ISO 27001 certification.
- **Tests**: it says that independent reviews also confirm the reliability of its products. It says that the products frequently get the highest score in independent evaluation tests and have won prestigious international awards in independent tests by leading organisations worldwide.
- **Cooperation**: it says that hundreds of technology and OEM partners around the world trust its technology. It says that it works with the worldwide IT security community, Interpol and other law-enforcement agencies, and Computer Emergency Response Teams (CERTs) around the world.

Because of these assessments, Kaspersky says, customers can use its products with peace of mind. It names no accounting firm, reviewer, test or award.`,
    },

    'product-integrity': {
      question:
        'How does Kaspersky back up its claims about the integrity and trustworthiness of its products?',
      answer: `Kaspersky points to third-party evaluations by two external, independent audit bodies and to its Transparency Centers around the world. The evaluations, it says, confirmed the security and integrity of its data services and engineering methods.

- **SOC 2 audit**: it says that one of the Big Four accounting firms carried out a SOC 2 (Service Organization Control for Service Organizations) audit. The development and release of antivirus (AV) updates, it says, were found to be strongly protected against the risk of unauthorised changes.
- **ISO/IEC 27001:2013 certification**: it says that its data services are certified and were recertified at the beginning of 2022.

Both certificates can be viewed on request, Kaspersky says, and customers and partners can be shown the final report on request.

Kaspersky says that trusted partners and government officials can check product code, software updates and threat-detection rules at the Transparency Centers, which can also be used remotely on request. For external evaluation, it says, the Transparency Centers provide information on the products and their security, including essential and important technical documentation, in a secure environment.`,
    },

    'iso-27001-scope': {
      question: 'What is the scope of the ISO/IEC 27001 certification?',
      answer: `According to Kaspersky, the ISO/IEC 27001:2013 certification covers the KSN (Kaspersky Security Network) infrastructure, which Kaspersky calls “Data Services”. Kaspersky says that the certification shows that a management system conforming to the standard is applied.

Recertification was completed in 2022, it says, and covers Kaspersky Data Services, including these two systems:

- **KLDFS**: the KSN system for secure storage of files and access to them
- **KSNBuffer database**: the KSN system for processing statistical information

The certificate can be viewed on request, Kaspersky says, and the final report, with an explanation of the certification, can be shown to customers and partners on request.`,
    },

    'update-continuity': {
      question: 'Is it guaranteed that product updates will continue to be delivered?',
      answer: `Kaspersky answers “yes” and guarantees that product updates will continue to be delivered.

It says that its global server infrastructure keeps the core product portfolio running without interruption. It bases this on its own internal tests and verification.

As a global company, it says, it has cloud servers distributed worldwide, in Switzerland, Germany, China, Canada and elsewhere. It names two benefits:

- It says that information is processed faster.
- It says that availability is guaranteed even if one server goes down for whatever reason.`,
    },

    'restrictions-and-ip-blocking': {
      question:
        'Can customers keep using Kaspersky’s products and services if restrictions are imposed or IP addresses are blocked?',
      answer: `Kaspersky says that its global server infrastructure keeps the core product portfolio running without interruption. It says that KSN (Kaspersky Security Network), which processes cybersecurity-related data, has been confirmed to be unaffected as well. It bases both statements on internal tests and verification.

On possible effects, it makes two points:

- It says that its team is actively examining, as a priority, every risk that could arise in “the current situation” (what this means is not stated).
- It says that it has continuously made the necessary assessments of the potential impact of rules governing the exchange of data between states. This, it says, includes the potential impact on products and services if data exchange with the Russian Federation is restricted, for example if traffic from Russian IP addresses is blocked.`,
    },

    'license-key-generation': {
      question: 'In which country are product licences and activation keys generated?',
      answer: `Kaspersky states that product licences and activation codes are generated in Russia and then distributed to activation servers around the world.

In Europe, for example, Kaspersky says, local activation servers are in place and process customers’ activation requests. It says that diversifying the process in this way ensures both the integrity and the continuity of delivery to customers.

On risks, it makes three points:

- If a risk arises for the generation process, it says, the process may be relocated with the help of the global infrastructure.
- It says that its team is proactively investigating every risk that could arise in “the current situation” (what this means is not stated).
- It says that its team is ready to act very quickly if needed.`,
    },

    'website-hosting': {
      question: 'Where are Kaspersky’s websites served from?',
      answer: `Kaspersky states that visitors from outside Russia are directed to non-Russian front-end servers; it names neither the countries of the servers nor the hosting companies. It makes three further points:

- It says that this routing covers its marketing and support websites.
- It says that it has adjusted its GEO DNS settings for this routing.
- It says that it uses public information on users’ Geo IP detection to decide where to direct visitors.`,
    },

    'ksn-stability': {
      question: 'Is KSN (Kaspersky Security Network) stable?',
      answer: `Kaspersky answers “yes” and states that KSN is stable. Kaspersky makes two statements on the basis of internal tests and verification:

- It says that its global server infrastructure keeps the core product portfolio running without interruption.
- It says that KSN, which processes cybersecurity-related data, has been confirmed to be unaffected (by what is not stated).

Kaspersky makes three further points:

- It says that it guarantees that it will meet its responsibilities to partners and customers, including product delivery and support.
- It says that further investigation is under way to examine more scenarios carefully.
- It says that its team is ready to act very quickly.`,
    },

    'russian-government-data-obligation': {
      question: 'Must Kaspersky hand over information to the Russian government?',
      answer: `Kaspersky states that it has no obligation to provide information, and makes three points:

- It says that it is a private company and has no ties of any kind with the Russian government.
- It says that it does not provide communications services and is therefore not subject to Russia’s SORM (System of Operative Investigative Measures).
- It says that it is not subject to laws similar to SORM either.

According to Kaspersky, an independent third-party legal assessment of Russian laws on data processing confirmed that it has no such obligation. Kaspersky describes the assessment as impartial and fair and says that it is published online.`,
    },

    'government-pressure-malware': {
      question:
        'Could the Russian government make Kaspersky overlook malware used against a public authority?',
      answer: `Kaspersky answers “no”: it says that no government can force it to do so, and that it refuses every request of that kind.

On its aim of further increasing its transparency and accountability, Kaspersky makes two points:

- It says that its expert teams log and review actions related to malware detection.
- It says that these teams are based around the world, not only in Russia.

On detecting and reporting threats, Kaspersky makes three points:

- It says that its founding principle is to detect and neutralise malicious threats of every form, whatever their origin or purpose.
- It says that the language a threat “speaks” does not matter, and that it reports the threats it finds, whatever their kind.
- It says that its Global Research and Analysis Team (GReAT) has published many reports on attacks whose code contains Russian, just as on attacks in other languages.`,
    },

    'customer-data-processed': {
      question: 'What kinds of customer data may be processed?',
      answer: `Kaspersky states that it may process data and statistics related to cyberthreats. It names suspicious files and previously unknown malicious files, which the product sends to KSN (Kaspersky Security Network) if the user has agreed to the KSN statement (see “What is cyberthreat-related data?”). It says that it also provides details of the data processed.

According to Kaspersky, its data services obtained ISO 27001 certification to guarantee customers the highest level of security, and were recertified in 2022. The certificate can be viewed on request, it says, and the final report can be shown to customers and partners on request.`,
    },

    'threat-data-contents': {
      question: 'What is cyberthreat-related data?',
      answer: `Kaspersky names the following files, which the product sends to KSN (Kaspersky Security Network) if the user has agreed to the KSN statement:

- Suspicious files
- Previously unknown malicious files

Kaspersky explains that the files are sent for the automated analysis of malware and that cyberthreat-related data is then processed.

It says that it always provides information on data processing, in particular the complete list of the data processed, so that customers can decide at any time on the basis of up-to-date information.

Kaspersky says that its transparency report gives the number of data requests that it has received from users and processed. When Kaspersky published its FAQ, the latest edition of the report covered the second half (H2) of 2022.`,
    },

    'data-processing-location': {
      question: 'In which countries and facilities is user data processed?',
      answer: `Kaspersky says that files from the regions below are processed in Zurich, Switzerland. It says that statistics may also be processed in Canada, Germany, Russia and other countries.

- **Malicious or suspicious files**: it says that two data centres in Zurich process those shared by product users in Europe, North America and Latin America, the Middle East and several countries of the Asia-Pacific region.
- **Statistical information**: it says that the statistics that users provide may be processed not only in the Swiss facilities for cyberthreat-related data but also by services of KSN (Kaspersky Security Network) in other countries worldwide.

Kaspersky states that it relocated part of its data-processing infrastructure as part of its Global Transparency Initiative (GTI). Both data centres, it says, are world-class facilities conforming to industry standards and guarantee the highest level of security. Switzerland, it adds, is one of the few countries with an adequacy decision: the European Commission recognises that the country protects personal information adequately.

Kaspersky also refers to a detailed list of the countries where personal data provided by users is processed. The address of this list could not be confirmed; see the related official page.`,
    },

    'data-handling-safeguards': {
      question: 'How is customer data handled and protected?',
      answer: `Kaspersky states that four safeguards protect all data processed and/or transferred through its products:

- Encryption
- Digital certificates
- Segregated storage
- Strict data-access policies

The user decides, Kaspersky says, whether suspicious files and previously unknown malicious files are shared with KSN (Kaspersky Security Network) for automated malware analysis.

It says that it always provides information on data processing, in particular the complete list of the data processed, so that customers know the facts before they decide. Kaspersky adds that its transparency report gives the number of data requests that it has received from users and processed. When Kaspersky published its FAQ, the latest edition of the report covered the second half (H2) of 2022.`,
    },

    'fcc-2022-statement': {
      question: 'What did Kaspersky say about the FCC notice of 25 March 2022?',
      answer: `Kaspersky said in a statement on the day of the decision that it was disappointed. With its notice of 25 March 2022, the FCC (US Federal Communications Commission) put the information security products and services of AO Kaspersky Lab on its Covered List; telecom-related federal subsidies may not be used to buy them. The views below are Kaspersky’s as of that day.

- **The ban of 2017**: Kaspersky says that the US federal government banned federal organisations and federal contractors from using its products and services. It maintains that the ban was unconstitutional and rested on allegations without stated grounds. It maintains that there was no public evidence of wrongdoing. It says that since 2017 there has been no public evidence specifically justifying that ban.
- **The decision of 2022**: Kaspersky says that the decision was made on political grounds and was not based on a technical evaluation of the products, a step that it has kept recommending. Kaspersky says that, because the FCC names the 2017 decision of the US Department of Homeland Security (DHS) as the basis, extending the ban to recipients of telecom subsidies is likewise without grounds. It says that it sees the decision as a response to the geopolitical situation, not as a comprehensive evaluation of the integrity of its products and services.
- **Its own position**: Kaspersky says that it will go on assuring partners and customers of the quality and integrity of its products, cooperate with US government agencies, and address the concerns of the FCC and other regulators. It says that it offers industry-leading products and services that protect customers worldwide against every kind of cyberthreat. It has clearly stated, it says, that it has no ties with any government, Russia’s included. What it considers most important, it says, is transparency and continued concrete measures that show customers its unwavering commitment to integrity and trustworthiness.`,
    },
  },

  pages: {
    faq: 'Kaspersky’s public FAQ, 2022–23 edition',
    transparencyCenter: 'Kaspersky: Transparency Center',
    dataProtection: 'Kaspersky: data protection',
    ksn: 'Kaspersky: Kaspersky Security Network (KSN)',
    ksnSwitch: 'Kaspersky help: switching KSN on and off',
    privateKsn:
      'Kaspersky help: Kaspersky Private Security Network, which keeps data in the customer’s own network',
    transparencyReport: 'Kaspersky’s announcement of the transparency report for H2 2022',
    legalAssessment: 'Kaspersky’s announcement of the legal assessment',
    fccStatement: 'Kaspersky’s statement, original text',
    fccNotice: 'FCC document: notice of 25 March 2022',
    fccCoveredList: 'FCC document: Covered List',
    dhsDirective: 'US government document: DHS decision of 2017 (BOD 17-01)',

    successorFaq: 'Kaspersky’s public FAQ, 2024 edition',
    sustainabilityReport: 'Kaspersky’s report: GRI content index',
    usExit: 'Rappler article',
    ukOffice: 'TechRadar article',
    googlePlay: 'The Hindu article',
    soc2Type2: 'Kaspersky press release, via CNews',
    isoTransition: 'RvA (Dutch accreditation body): the transition to ISO/IEC 27001:2022',
    isoCertificate: 'Kaspersky blog',
    transparencyCentersNow: 'Kaspersky: Transparency Centers',
    madridAnnouncement: 'Kaspersky press release of 2019',
    relocation: 'Kaspersky blog',
    swissAdequacy: 'Announcement of the Swiss data protection authority',
    laterTransparencyReport: 'Kaspersky’s announcement of the transparency report for H2 2024',

    bisDetermination: 'US Federal Register: BIS Final Determination, via Justia',
    entityList: 'US Federal Register: additions to the Entity List',
    ofac: 'US Treasury announcement',
    bsiWarning: 'BSI announcement',
    italianCircular: 'Cybersecurity Italia article',
    australianDirection: 'CyberInsider article',
    canadianBan: 'Government of Canada press release, via Newswire',
    ncscReview: 'The Register article',
    ncscAdvice: 'NCSC blog',
    europeanParliament: 'European Parliament: question of 2019 that refers to the resolution',
    dutchPhaseOut: 'Dutch government announcement',
    lithuanianBan: 'The Baltic Course article',
  },

  updates: {
    soc2Type2:
      'After the SOC 2 Type 1 audits of 2019 and 2022, Kaspersky announced that it had passed three Type 2 audits, for [December 2022–May 2023](https://www.kaspersky.com/about/press-releases/2023_kaspersky-passes-the-comprehensive-soc-2-type-2-audit), for [August 2023–July 2024](https://www.zawya.com/en/press-release/companies-news/kaspersky-renews-soc-2-audit-reinforcing-customer-trust-and-data-security-ybx5aysh) (press release, via Zawya) and for August 2024–July 2025.',
    isoEdition:
      'Certificates to ISO/IEC 27001:2013, the edition named in Kaspersky’s public FAQ, ceased to be valid when the move to ISO/IEC 27001:2022 ended on 31 October 2025. It could not be confirmed whether Kaspersky’s certificate was moved to that edition.',
    laterReports: 'Kaspersky announced a transparency report for H2 2024.',
    ukOffice:
      'It was reported on 9 October that Kaspersky had begun closing its UK office and would continue to do business through partners.',
    googlePlay:
      'By 29 September, Google had removed Kaspersky’s apps from Google Play worldwide; Kaspersky pointed users to other app stores.',
    transparencyCenters:
      'Among its Transparency Centers, Kaspersky named those in Tokyo (opened in 2022), Istanbul (April 2024) and Seoul (September 2024).',
    fccCoveredList:
      'The FCC’s Covered List, as updated on that day, names Kaspersky cybersecurity and antivirus software, including when it is built into equipment.',
    usExit:
      'Kaspersky began closing its US business. Its US customers were [moved to UltraAV](https://incyber.org/en/article/forced-to-leave-the-united-states-kaspersky-replaces-its-antivirus-with-ultraav/) in September 2024 (InCyber article).',
    entityList:
      'The United States put AO Kaspersky Lab, OOO Kaspersky Group and Kaspersky Labs Limited (UK) on its Entity List, which restricts exports to them.',
    ofac: 'The US Treasury (OFAC) sanctioned 12 leaders of Kaspersky. It did not sanction the company, its parent, its subsidiaries or its CEO.',
    bisFinding:
      'In its Final Determination, the Bureau of Industry and Security (BIS) of the US Department of Commerce said it had found that the provision of Kaspersky’s software to US persons poses “undue and unacceptable risks” to US national security.',
    swissAdequacy:
      'On 15 January 2024, the European Commission confirmed the adequacy of data protection in Switzerland.',
    successorFaq:
      'Kaspersky published a later edition of its public FAQ, which mentions more than 25 years of experience and SOC 2 Type 2.',
    holding:
      'Kaspersky’s report for July 2022–December 2023 names Kaspersky Labs Limited (UK) as the parent company and Moscow as the headquarters.',
    isoCertificate:
      'According to Kaspersky, it was first certified in 2020, and the certificate was renewed in April 2022 (early 2022, according to its public FAQ) with KSNBuffer added. It names TÜV AUSTRIA as the certification body.',
    zurichJapan:
      'Kaspersky reported that the relocation of file processing was complete for Europe, the United States, Canada and 18 Asia-Pacific countries, Japan among them. The report is earlier than the answer above, which does not name Japan.',
    legalAssessment:
      'Kaspersky published the results of the legal assessment, which it had voluntarily commissioned from Professor Kaj Hobér of Uppsala University and which covers three Russian laws. According to the assessment, Russia’s Federal Security Service (FSB) may ask for cooperation, but Kaspersky need not give it; the duties to assist the FSB apply to communications providers.',
    dutchView:
      'The Dutch cabinet held that Russian law obliges companies such as Kaspersky to cooperate with the Russian government.',

    italy:
      'A circular of the Italian cybersecurity agency (ACN) requires public administrations to diversify away from Kaspersky’s security products. It replaced the circular of 21 April 2022.',
    australia:
      'The Australian Department of Home Affairs directed federal entities to remove Kaspersky’s products by 1 April 2025.',
    bisDetermination:
      'The Bureau of Industry and Security (BIS) of the US Department of Commerce issued its Final Determination on Kaspersky (89 FR 52434, published on 24 June). It prohibited Kaspersky from entering into new agreements with US persons, wherever located, from 20 July 2024. Since 29 September 2024 Kaspersky may neither provide signature and code updates nor run KSN (Kaspersky Security Network) in the United States or on US persons’ systems, and its software may not be resold, integrated or licensed for use there or on those systems. BIS said it had found that the provision of the software to US persons poses “undue and unacceptable risks” to US national security. The determination does not cover threat intelligence, training or purely informational consulting. It does not forbid continued use, which is at the user’s own risk.',
    canada:
      'The Canadian government removed Kaspersky’s applications from the mobile devices it issues and said that it had no evidence of compromise.',
    ukReview:
      'The UK’s National Cyber Security Centre (NCSC) advised organisations to reconsider the risk of using Russian products. It said that it had no evidence that Russia intended to abuse them.',
    bsiWarning:
      'Germany’s Federal Office for Information Security (BSI) warned against Kaspersky antivirus software under section 7 of the BSI Act and advised replacing it: a recommendation, not a ban. In June 2024, a BSI spokesperson said that the warning [remained in force](https://heise.de/-9777085) (heise online, German).',
    europeanParliament:
      'The European Parliament adopted a non-binding resolution on cyber defence that names Kaspersky.',
    netherlands:
      'As a precaution, the Dutch government decided to phase out Kaspersky’s antivirus software.',
    lithuania:
      'The Lithuanian government decided that operators of critical infrastructure had to replace Kaspersky’s products.',
    ukAdvice:
      'The UK’s NCSC advised government departments not to use Kaspersky’s products where Russian access would be a risk to national security.',
  },

  measures: {
    italy: {by: 'Italy', binds: 'public administrations'},
    australia: {by: 'Australia', binds: 'federal entities'},
    bisDetermination: {
      by: 'United States',
      binds: 'Kaspersky, and anyone who resells, integrates or licenses its software',
    },
    canada: {by: 'Canada', binds: 'government-issued mobile devices'},
    ukReview: {
      by: 'United Kingdom',
      binds: 'the public sector, critical infrastructure and others (advice)',
    },
    bsiWarning: {by: 'Germany', binds: 'users (recommendation)'},
    europeanParliament: {by: 'European Parliament', binds: 'no one (non-binding resolution)'},
    netherlands: {by: 'Netherlands', binds: 'central government'},
    lithuania: {by: 'Lithuania', binds: 'critical infrastructure'},
    ukAdvice: {by: 'United Kingdom', binds: 'government departments (advice)'},
  },

  synonyms: [
    ['Kaspersky', 'Kaspersky Lab', 'KL', 'Kapersky', 'Kasperski', 'カスペルスキー'],
    ['company', 'firm', 'business', 'vendor'],
    ['generated', 'issued', 'created'],
    ['licence', 'license'],
    ['data centre', 'data center'],
    ['collect', 'gather', 'process', 'processed'],
    ['send', 'share', 'upload', 'transfer'],
    ['hand over', 'provide', 'disclose', 'give'],
    ['force', 'pressure', 'coerce', 'compel', 'obey'],
    ['overlook', 'ignore', 'skip'],
    ['outage', 'down', 'interruption', 'downtime'],
    ['location', 'located', 'where', 'country'],
    ['owned', 'ownership', 'private', 'ties'],
    ['trustworthy', 'trustworthiness', 'trust', 'safe'],
    ['stored', 'kept', 'held'],
    ['ban', 'banned', 'prohibition', 'prohibited'],
    ['headquarters', 'HQ', 'head office'],
  ],
});
