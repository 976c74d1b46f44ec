import {ENCODINGS} from './encoding.js';

export const USAGE = `Usage: trust-faq check [options] <faq.json | page.html> …
       trust-faq convert [options] <page.html | faq.jsonld | faq.csv> > faq.json
       trust-faq prerender [--light] [--json-ld] <page.html> …
       trust-faq verify <file> …

check     Reports problems in files of questions and answers, by line.
          With several files, each language must have every entry.
  --languages <ja,en>   languages that the files must cover
  --json                writes the report as JSON
  --readings            also reports, as hints, questions in kanji that visitors
                        who type kana do not find

convert   Reads questions and answers from another file and writes them in our format.
          Reports on standard error what could not be kept.
  --lang <tag>          language of the texts; default: the file's own
  --encoding <name>     ${ENCODINGS}; default: detected
  --topic <name>        topic of questions without one
  --base <address>      address of the page, for its relative links
  --from <form>         html: json-ld, microdata, details, dl, headings or flat
                        (buttons, class names, lines that begin with "Q.");
                        default: the first of these that the page has
  --question-selector <css>  html: the elements that contain the questions,
  --answer-selector <css>    and those that contain the answers
  --question <column>   csv: name of the column of questions
  --answer <column>     csv: name of the column of answers
  --join <column>       csv: the column whose commas are not in quotes; surplus
                        cells of a row are joined there
  --readings            adds the readings of each question to its aliases, even in a
                        file of our own format; needs the package
                        lindera-wasm-nodejs-ipadic

prerender Writes the questions into each <trust-faq> of a page, in place, so that
          visitors see them before the script arrives. Run it again when the page
          or the texts change.
  --light               as <details> between the tags, readable without a script; also
                        the questions of a file beside the page that src names;
                        default: as a declarative shadow root
  --json-ld             adds one schema.org FAQPage for all of them

verify    Compares copied answers (rows, Markdown or text, each with its record) with the
          published ones: unchanged, newer wording, no longer published, edited or unknown.

-h, --help      shows this text
-v, --version   shows the version

"-" stands for standard input.
Exit code: 0 if everything is fine (hints do not count), 1 if not, 2 for invalid arguments or an unreadable file.
`;
