/**
 * The FAQ of an invented public library, written for this benchmark, with queries that visitors might
 * type. One row per entry: question, answer, queries (`k` keywords, `q` own words, `t` with a typo).
 */
const ROWS = [
  [
    'How do I get a library card?',
    'Bring proof of identity and of your address to any branch. The card is free for residents.',
    'k library card|q I want to sign up as a member|t libary card',
  ],
  [
    'I have lost my card. What should I do?',
    'Tell us at once so that we can block it. A replacement costs three pounds.',
    'k lost card|q someone stole my card|k replacement card',
  ],
  [
    'How many items may I borrow at a time?',
    'Up to fifteen books and five films. Reference works stay in the building.',
    'k borrowing limit|q how many books can I take home|t borow limit',
  ],
  [
    'How long may I keep a book?',
    'Three weeks; films and magazines one week.',
    'k loan period|q when do books have to be back',
  ],
  [
    'Can I renew my loans?',
    'Twice, online, by telephone or at the desk, unless another reader has reserved the item.',
    'k renew loan|q can I keep my book for longer|t renewel',
  ],
  [
    'What are the charges for overdue items?',
    'Twenty pence a day for adults, at most six pounds an item. Children pay nothing.',
    'k overdue fines|q what does it cost if I am late|k late fee',
  ],
  [
    'How do I reserve a book that is on loan?',
    'Use the reserve button in the catalogue. We write to you when it is on the shelf for you.',
    'k reserve book|q the book I want is out|t resrve a book',
  ],
  [
    'Where do I return items?',
    'At any branch, or through the slot beside the door of the central library at any hour.',
    'k return books|q can I give books back at night|k book drop',
  ],
  [
    'What are your opening hours?',
    'Monday to Friday nine to seven, Saturday nine to five. Closed on Sunday and on public holidays.',
    'k opening hours|q are you open on sunday|k opening times|t openning hours',
  ],
  [
    'Are you open on public holidays?',
    'No branch opens on public holidays; the online library never closes.',
    'k public holidays|q is the library closed at christmas',
  ],
  [
    'Is there parking at the central library?',
    'The car park behind the building has forty places, free for two hours. Cycle stands are at the entrance.',
    'k parking|q where can I leave my car|k bicycle stands',
  ],
  [
    'Which bus goes to the central library?',
    'Lines 4 and 11 stop at Mill Street, two minutes on foot.',
    'k bus|q how do I get there by public transport',
  ],
  [
    'Is the building accessible by wheelchair?',
    'Ramps, lifts and adapted toilets are on every floor. A hearing loop is installed at the desk.',
    'k wheelchair access|q I cannot use stairs|k hearing loop|t weelchair',
  ],
  [
    'Can I use a computer at the library?',
    'Every branch has public computers. Book an hour at the desk or on our website.',
    'k public computers|q I need a pc for an hour|t computr',
  ],
  [
    'Is there wireless internet?',
    'Yes: choose the network MillbrookPublic. No password is needed.',
    'k wifi|k wireless internet|q how do I get online with my laptop',
  ],
  [
    'How do I print and copy?',
    'Send your file to the printer from any computer. Black and white costs ten pence a page, colour thirty.',
    'k printing|q can I make photocopies|k copy price|t prining',
  ],
  [
    'Can I scan documents?',
    'The scanners on the first floor are free; save to a memory stick or to your mailbox.',
    'k scanner|q I want to digitise a letter',
  ],
  [
    'How do I borrow electronic books?',
    'Install the reading app, choose Millbrook and sign in with your card number.',
    'k ebooks|q read on my tablet|k electronic books',
  ],
  [
    'Do you have audiobooks?',
    'On disc at every branch and for streaming in the app.',
    'k audiobooks|q I would like to listen to novels|t audobooks',
  ],
  [
    'Which newspapers do you carry?',
    'Six national dailies on paper, and seven thousand titles in the online press archive.',
    'k newspapers|q read old news articles|k press archive',
  ],
  [
    'Can I borrow films and music?',
    'Films and music on disc are lent for one week at fifty pence each.',
    'k films music|q do you lend dvds|k movies',
  ],
  [
    'May children have a card of their own?',
    'From birth. A parent or guardian signs the form.',
    'k children card|q can my daughter join|t childrens card',
  ],
  [
    'When is story time?',
    'Tuesdays and Saturdays at ten for children up to five; no booking is needed.',
    'k story time|q reading aloud for toddlers',
  ],
  [
    'Do you help with homework?',
    'Volunteers sit in the youth room on weekdays from four to six.',
    'k homework help|q my son needs support with school',
  ],
  [
    'What is the summer reading challenge?',
    'Children who read six books during the holidays receive a medal.',
    'k summer reading challenge|q holiday programme for kids',
  ],
  [
    'Can schools visit the library?',
    'Classes are welcome on weekday mornings. Teachers book by telephone four weeks ahead.',
    'k school visit|q I am a teacher and want to bring my class',
  ],
  [
    'How do I book a meeting room?',
    'Fill in the form on our website. Charities pay half.',
    'k meeting room|q we need a place for our club|k room hire|t meting room',
  ],
  [
    'Are there quiet places to study?',
    'The reading room on the second floor is silent; thirty desks have sockets.',
    'k study space|q somewhere silent to work|k quiet desk',
  ],
  [
    'May I eat and drink in the library?',
    'Drinks with a lid are welcome everywhere, food only in the café.',
    'k food drink|q can I bring coffee|k cafe',
  ],
  ['Are dogs allowed?', 'Assistance dogs only.', 'k dogs|q may I come with my pet'],
  [
    'I left something behind. Where is lost property?',
    'Ask at the desk of the branch; after a month things go to a charity.',
    'k lost property|q I forgot my umbrella',
  ],
  [
    'How do I suggest a book for purchase?',
    'Use the suggestion form. We buy about half of what readers propose.',
    'k suggest purchase|q please buy this title|t sugest a book',
  ],
  [
    'Do you accept donated books?',
    'Yes, clean and not older than ten years. What we cannot use is sold for charity.',
    'k donate books|q I want to give away my old novels',
  ],
  [
    'When is the next book sale?',
    'On the first Saturday of March and of October in the hall.',
    'k book sale|q where can I buy discarded books cheaply',
  ],
  [
    'What is interlibrary loan?',
    'We fetch works from other libraries for four pounds each; it takes about two weeks.',
    'k interlibrary loan|q order a title you do not own',
  ],
  [
    'Can someone else collect my reservations?',
    'Yes, with your card and a note signed by you.',
    'k collect reservation|q my wife will pick up the book',
  ],
  [
    'How do I change my address?',
    'Sign in and open My details, or bring proof to the desk.',
    'k change address|q we have moved house|t adress change',
  ],
  [
    'I have forgotten my PIN.',
    'Choose Forgotten PIN on the sign-in page; we send a new one by email.',
    'k forgotten pin|q I cannot log in|k reset password',
  ],
  [
    'How do I delete my account?',
    'Write to us. We erase your record when all items are back and paid for.',
    'k delete account|q cancel my membership',
  ],
  [
    'What personal data do you keep?',
    'Name, address, date of birth and current loans. The history of loans is kept only if you ask for it.',
    'k personal data|q what do you store about me|k privacy',
  ],
  [
    'Can I see what I borrowed before?',
    'If you switch on the loan history in My details, from that day on.',
    'k loan history|q list of what I have read',
  ],
  [
    'How do I pay my fines?',
    'Online by card, or in cash at the desk.',
    'k pay fines|q do you take cash|t pay fnes',
  ],
  [
    'What happens if I damage a book?',
    'You pay what a new copy costs. Please do not repair it yourself.',
    'k damaged book|q my cup of tea spilled on a book',
  ],
  [
    'What happens if I lose a book?',
    'After six weeks we charge the price of a new copy. If it turns up within a year we pay you back.',
    'k lost book|q I cannot find the novel I borrowed',
  ],
  [
    'Do you deliver books to the home?',
    'Volunteers visit readers who cannot leave the house, once a month and free.',
    'k home delivery|q my grandmother cannot come|k housebound',
  ],
  [
    'Where does the mobile library stop?',
    'The van visits twelve villages every fortnight; the timetable hangs in the post offices.',
    'k mobile library|q when does the van come to my village|t moblie library',
  ],
  [
    'Can I research my family history?',
    'The archive holds parish registers and the census; volunteers help on Wednesdays.',
    'k family history|q find out about my ancestors|k genealogy census',
  ],
  [
    'Where are the old maps of the town?',
    'In the archive on the third floor, from 1790 on; most are online too.',
    'k old maps|q plan of the town in the last century',
  ],
  [
    'Do you hold author readings?',
    'Once a month on Thursday evening. Tickets are at the desk.',
    'k author readings|q evening with a writer|k events tickets',
  ],
  [
    'Is there a reading group?',
    'Four groups meet monthly; newcomers are welcome in all of them.',
    'k reading group|q I would like to talk about books with others|k book club',
  ],
  [
    'Do you offer language courses?',
    'The app gives free courses in seventy languages; a conversation table meets on Mondays.',
    'k language courses|q learn spanish|t langage course',
  ],
  [
    'Do you have books in other languages?',
    'About nine thousand, most in Polish, Urdu and Portuguese.',
    'k foreign languages|q anything in polish',
  ],
  [
    'Do you have large-print books?',
    'At every branch on shelves of their own near the entrance.',
    'k large print|q books for poor eyesight',
  ],
  [
    'Can I borrow tools or games?',
    'The library of things lends drills, tents, board games and sewing machines for a week.',
    'k library of things|q borrow a drill|k board games',
  ],
  [
    'Can I become a volunteer?',
    'Gladly: send the form, and we invite you to a talk.',
    'k volunteer|q I would like to help out|t volunter',
  ],
  [
    'Are there vacancies?',
    'Positions are published on the council’s jobs page.',
    'k jobs|q can I work for you|k vacancies',
  ],
  [
    'How do I complain?',
    'Write to the head of the library; you have an answer within ten working days.',
    'k complaint|q I am unhappy with the service|t complant',
  ],
  [
    'Who runs the library?',
    'The town council owns it; a board of twelve residents advises.',
    'k council board|q who is in charge',
  ],
  [
    'May I take photographs?',
    'For yourself yes, without flash and not of other readers.',
    'k photographs|q am I allowed to film inside|k taking pictures',
  ],
  [
    'Is there a 3D printer?',
    'Two stand in the workshop; after an introduction you may use them for the price of the material.',
    'k 3d printer|q make a plastic part|k maker workshop',
  ],
  [
    'Can I use my card in other towns?',
    'In all thirty libraries of the county.',
    'k card other libraries|q is it valid in the whole county',
  ],
  [
    'How do I search the catalogue?',
    'Type words of the title or the author; quotation marks find them as they stand.',
    'k search catalogue|q look up whether you have a title|t catalouge',
  ],
];

const OFF_TOPIC =
  'tyre pressure|weather tomorrow|best pizza recipe|mortgage rates|football results|how to cook rice|vaccination certificate|dentist|train to london|car insurance|quantum physics lecture notes|tax return deadline|garden waste bins|planning permission|swimming pool|passport renewal office|hair salon|iphone repair|kubernetes|plumber'.split(
    '|',
  );

const KINDS = {k: 'keywords', q: 'own words', t: 'with a slip'};

const entries = ROWS.map(([question, answer], i) => ({id: String(i), question, answer}));

const queries = ROWS.flatMap(([question, , typed], i) => [
  ...typed
    .split('|')
    .map((text) => ({kind: KINDS[text[0]], q: text.slice(2), relevant: [String(i)]})),
  {
    kind: 'prefixes',
    q: question.slice(0, 12).trim(),
    relevant: sameStart(question.slice(0, 12).trim()),
  },
  {
    kind: 'prefixes',
    q: question.slice(0, 20).trim(),
    relevant: sameStart(question.slice(0, 20).trim()),
  },
]);

/** Every entry whose question starts with this text is correct. */
function sameStart(start) {
  return entries.filter(({question}) => question.startsWith(start)).map(({id}) => id);
}

export const englishSet = {
  name: 'English: a public library',
  lang: 'en',
  entries,
  queries: queries.concat(OFF_TOPIC.map((q) => ({kind: 'off-topic', q, relevant: []}))),
};
