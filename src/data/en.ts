import type {Dataset} from '../core/types.js';
import {createDataset} from './dataset.js';

export const en: Dataset = createDataset({
  lang: 'en',

  notice:
    'This is an independent summary of public statements as of the dates shown, not an official text by Kaspersky.',

  topics: {
    company: 'Company & trust',
    integrity: 'Integrity, audits & certificates',
    continuity: 'Continuity & infrastructure',
    government: 'Governments & law',
    data: 'Data handling',
    statements: 'Statements',
  },

  entries: {
    'private-international-company': {
      question: 'Is Kaspersky a private-sector company that operates internationally?',
      answer: `Yes, according to Kaspersky, which describes itself as a private, international company and states the following:

- The holding company is located in the United Kingdom.
- It does business in 200 or more countries and regions and has 30 or more offices worldwide.
- About 60% of its business is international (what the percentage is based on is not stated).
- The business in each region is run by local legal entities.

Kaspersky says that this lets it manage its international and its local business effectively and in an independent form.`,
    },

    trustworthiness: {
      question: 'What does Kaspersky point to as evidence of its trustworthiness?',
      answer: `Kaspersky points to the following:

- **Experience**: for 25 years it has developed cybersecurity solutions and provided threat analysis. It describes its solutions as “best in class” and its threat analysis as “cutting-edge”.
- **Independent third-party assessments**: a SOC 2 (Service Organization Control for Service Organizations) Type 1 audit by one of the Big Four accounting firms, and ISO 27001 certification. They cover the integrity and security of its solutions, engineering methods and data services.
- **Reviews and tests**: independent reviews also confirm the reliability of its products, which frequently get the highest score in independent evaluation tests. They have also won prestigious international awards in independent tests by leading organisations worldwide.
- **Use of its technology**: hundreds of technology and OEM partners around the world trust it.
- **Cooperation**: it works with the worldwide IT security community, with Interpol and other law-enforcement agencies, and with Computer Emergency Response Teams (CERTs) around the world.

Because of these assessments, Kaspersky says, customers can use its products with peace of mind. It names neither the accounting firm nor the reviewers, tests and awards.`,
    },

    'product-integrity': {
      question: 'How does Kaspersky back up the integrity and trustworthiness of its products?',
      answer: `Kaspersky says that two external, independent audit bodies have given third-party evaluations of the security and integrity of its data services and engineering methods:

- **SOC 2 audit**: one of the Big Four accounting firms carried out a SOC 2 (Service Organization Control for Service Organizations) audit. According to Kaspersky, it found that the development and release of antivirus (AV) updates are strongly secured against the risk of unauthorised changes.
- **ISO/IEC 27001:2013 certification**: the data services are certified and were recertified at the beginning of 2022.

Viewing of both certificates can be requested. Kaspersky says that the final report can be shown to customers and partners on request.

Kaspersky says that it also runs Transparency Centers around the world. These are facilities where trusted partners and government officials can check product code, software updates and threat-detection rules. They give information on the products and their security, including essential and important technical documentation, for external evaluation in a secure environment. Their services can also be used remotely on request.`,
    },

    'iso-27001-scope': {
      question: 'What is the scope of the ISO/IEC 27001 certification?',
      answer: `According to Kaspersky, the infrastructure of KSN (Kaspersky Security Network), which it calls “Data Services”, is certified to ISO/IEC 27001:2013. The certification is said to show that a management system conforming to the standard is applied.

Recertification was completed in 2022. Kaspersky says that it covers Kaspersky Data Services, including these two systems:

- **KLDFS**: the KSN system for secure storage of files and access to them
- **KSNBuffer database**: the KSN system for processing statistical information

Viewing of the certificate can be requested. Kaspersky says that the final report, with an explanation of the certification, can be shown to customers and partners on request.`,
    },

    'update-continuity': {
      question: 'Can customers count on continued product updates?',
      answer: `Yes, says Kaspersky, which guarantees that product updates will continue to be delivered.

On the basis of its own internal tests and verification, it states that its global server infrastructure keeps the core product portfolio running without interruption.

As a global company, it says, it has cloud servers distributed worldwide, in Switzerland, Germany, China, Canada and elsewhere. It names two benefits:

- Information is processed faster.
- Availability is guaranteed even if one server goes down for whatever reason.`,
    },

    'restrictions-and-ip-blocking': {
      question:
        'What happens to Kaspersky’s products and services if restrictions are imposed or IP addresses are blocked?',
      answer: `Kaspersky describes how it has assessed possible effects:

- Its team is actively examining, as a priority, every risk that could arise in “the current situation”.
- It has continuously made the necessary assessments of the potential impact of rules on the exchange of data between states. This includes the potential impact on products and services if data exchange with the Russian Federation is restricted, for example if traffic from Russian IP addresses is blocked.

On the basis of internal tests and verification, Kaspersky states the following:

- The global server infrastructure keeps the core product portfolio running without interruption.
- Kaspersky Security Network (KSN), which processes cybersecurity-related data, has been confirmed to be unaffected as well.`,
    },

    'license-key-generation': {
      question: 'In which country are product licences and activation keys generated?',
      answer: `Kaspersky states that product licences and activation codes (activation keys) are generated in Russia and then distributed to activation servers around the world.

In Europe, for example, local activation servers are in place and process customers’ activation requests. Kaspersky says that diversifying the process in this way ensures both the integrity and the continuity of delivery to customers.

On risks, it states the following:

- If a risk arises for the generation process, it may be relocated, using the global infrastructure.
- The team is proactively investigating every risk that could arise in “the current situation”.
- It is ready to act very quickly if needed.`,
    },

    'website-hosting': {
      question: 'Where are Kaspersky’s websites served from?',
      answer: `Kaspersky states that visitors from outside Russia are directed to front-end servers other than Russian ones.

- This applies to its marketing and support websites.
- It has adjusted its GEO DNS settings for this.
- Where a visitor is directed is decided according to public information on users’ Geo IP detection.`,
    },

    'ksn-stability': {
      question: 'Is KSN running reliably?',
      answer: `Yes: Kaspersky states that KSN (Kaspersky Security Network) is stable. On the basis of internal tests and verification, it says the following:

- The global server infrastructure keeps the core product portfolio running without interruption.
- KSN, which processes cybersecurity-related data, has been confirmed to be unaffected.

It adds the following:

- It guarantees that it will meet its responsibilities to partners and customers, including product delivery and support.
- Further investigation is under way to examine more scenarios carefully.
- The team is ready to act very quickly.`,
    },

    'russian-government-data-obligation': {
      question: 'Must Kaspersky hand over information to the Russian government?',
      answer: `Kaspersky states that it has no obligation to provide information, and gives these reasons:

- It is a private company and has no ties of any kind with the Russian government.
- It does not provide communications services and is therefore not subject to Russia’s SORM (System of Operative Investigative Measures), nor to laws similar to SORM.

According to Kaspersky, an independent third-party legal assessment of Russian laws on data processing confirmed this. It describes the assessment as impartial and fair and says that it is published online.`,
    },

    'government-pressure-malware': {
      question:
        'Could the Russian government make Kaspersky overlook malware used against a public administration?',
      answer: `No, says Kaspersky: no government can force it to do so, and it refuses every request of that kind.

To further raise transparency and accountability, it states, it works as follows:

- Actions concerning malware detection are logged and reviewed by its expert teams.
- These teams are based around the world, not only in Russia.

It also states the following:

- Its founding principle is to detect and neutralise malicious threats of every form, whatever their origin or purpose.
- The language a threat “speaks” does not matter; threats it finds are reported whatever their kind.
- Its Global Research and Analysis Team (GReAT) has published many reports on attacks with Russian in the code, just as on attacks in other languages.`,
    },

    'customer-data-processed': {
      question: 'What kinds of customer data may be processed?',
      answer: `Kaspersky states that it may process data and statistics related to cyberthreats. The aim, it says, is to guarantee customers the highest level of security. It also gives details of the data processed.

Its data services hold ISO 27001 certification and were recertified in 2022. Viewing can be requested for each certificate, and the final report can be shown to customers and partners on request, Kaspersky says.`,
    },

    'threat-data-contents': {
      question: 'What counts as cyberthreat-related data?',
      answer: `Kaspersky names the following files, which the product sends to KSN (Kaspersky Security Network) if the user has agreed to the KSN statement:

- Suspicious files
- Previously unknown malicious files

They are sent for the automated analysis of malware, Kaspersky explains, and threat-related data is then processed.

It says that it always provides information on data processing, in particular the complete list of the data processed, so that customers can decide at any time on the basis of up-to-date information.

Its transparency report publishes the number of data requests received from users and processed. The latest edition at the time of this statement covers the second half (H2) of 2022.`,
    },

    'data-processing-location': {
      question: 'In which countries and facilities is user data processed?',
      answer: `Kaspersky states that it has relocated part of its data-processing infrastructure as part of its Global Transparency Initiative (GTI). Where data is processed depends on its kind:

- **Malicious or suspicious files**: those shared by product users in Europe, North America and Latin America, the Middle East and several countries of the Asia-Pacific region are processed in two data centres in Zurich, Switzerland.
- **Statistical information**: what users provide may be processed not only in the Swiss facilities for threat-related data, but also by services of KSN (Kaspersky Security Network) in other countries worldwide, such as Canada, Germany and Russia.

Kaspersky says that both data centres are world-class facilities conforming to industry standards and guarantee the highest level of security. It adds that Switzerland is one of the few countries holding an adequacy decision: the European Commission recognises that it protects personal information adequately.

There is also, according to Kaspersky, a detailed list of the countries where personal data provided by users is processed. Its address could not be established here; the page on the Transparency Centers is given below as a related official page.`,
    },

    'data-handling-safeguards': {
      question: 'How is customer data handled and protected?',
      answer: `Kaspersky states that four safeguards protect all data processed and/or transferred through its products:

- Encryption
- Digital certificates
- Segregated storage
- Strict data-access policies

The user decides, Kaspersky says, whether suspicious files and previously unknown malicious files are shared with KSN (Kaspersky Security Network) for automated malware analysis.

It says that it always provides information on data processing, in particular the complete list of the data processed, so that customers know the facts before they decide.

Its transparency report publishes the number of data requests received from users and processed. The latest edition at the time of this statement covers the second half (H2) of 2022.`,
    },

    'fcc-2022-statement': {
      question: 'What did Kaspersky say about the FCC notice of 25 March 2022?',
      answer: `Kaspersky issued a statement on the day of the decision, saying that it was disappointed. Under the notice of 25 March 2022 by the FCC (US Federal Communications Commission), telecom-related federal subsidies may not be used to buy its products and services. All views below are Kaspersky’s on that day.

On the FCC’s decision, it says the following:

- It was not based on a technical evaluation of the products, which Kaspersky says it has kept recommending, but made on political grounds.
- The FCC’s announcement names the 2017 decision of the US Department of Homeland Security (DHS) as its basis. Kaspersky therefore considers extending the ban to recipients of telecom subsidies to be likewise without grounds.
- For the same reason, it sees the decision as a response to the geopolitical situation, not as a comprehensive evaluation of the integrity of its products and services.

In 2017, the US federal government banned federal organisations and federal contractors from using the company’s products and services. On that ban, Kaspersky maintains the following:

- It was unconstitutional, was based on allegations without stated grounds, and lacked public evidence of wrongdoing by the company.
- Since 2017, there has been no public evidence specifically justifying those actions.

On its own position, it says the following:

- It will go on assuring partners and customers of the quality and integrity of its products.
- It will cooperate with US government agencies and address the concerns of the FCC and other regulators.
- It offers industry-leading products and services that protect customers worldwide against every kind of cyberthreat.
- It has clearly stated that it has no ties with any government, Russia’s included.
- It considers most important transparency and continued concrete measures that show customers its unwavering commitment to integrity and trustworthiness.`,
    },
  },

  pages: {
    faq: 'Kaspersky’s public FAQ',
    transparencyCenter: 'Related official page: Transparency Center',
    dataProtection: 'Related official page: data protection',
    ksn: 'Related official page: Kaspersky Security Network (KSN)',
    transparencyReport: 'Announcement of the transparency report for H2 2022',
    laterTransparencyReport: 'Announcement of the transparency report for H2 2024',
    legalAssessment: 'Announcement of the legal assessment',
    soc2Type2: 'Kaspersky’s announcement of the SOC 2 Type 2 audit',
    isoTransition: 'Transition policy of CPG, a certification body',
    bisDetermination: 'BIS Final Determination (Federal Register, on Justia)',
    swissAdequacy: 'Swiss data protection authority: adequacy decision',
    fccStatement: 'Kaspersky’s statement, original text',
    fccNotice: 'FCC document: notice of 25 March 2022',
    fccCoveredList: 'FCC document: Covered List',
    dhsDirective: 'US government document: DHS decision of 2017 (BOD 17-01)',
  },

  updates: {
    soc2Type2:
      'After the SOC 2 Type 1 audit of 2022, Kaspersky announced Type 2 audits: first in 2023 (for the period from December 2022 to May 2023) and again later.',
    isoEdition:
      'ISO/IEC 27001:2013 certificates in general lapsed on 31 October 2025 in favour of the 2022 edition. Whether this certificate was moved to it was not established here.',
    bisDetermination:
      'Under the Final Determination of 20 June 2024 by the Bureau of Industry and Security (BIS) of the US Department of Commerce, neither updates nor the operation of KSN for US persons are allowed from 29 September 2024.',
    laterReports: 'Later transparency reports exist, for example for H2 2024.',
    swissAdequacy: 'The European Commission confirmed Switzerland’s adequacy on 15 January 2024.',
    fccCoveredList:
      'The FCC updated its Covered List on 3 September 2024; Kaspersky cybersecurity and anti-virus software was added.',
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
  ],
});
