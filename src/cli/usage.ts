import {ENCODINGS} from './encoding.js';

export const USAGE = `Usage: trust-faq check [options] <faq.json> …
       trust-faq convert [options] <page.html | faq.jsonld | faq.csv> > faq.json
       trust-faq prerender [--json-ld] <page.html> …

check     Says what is wrong with files of questions and answers, by line.
          Several files are compared: each language must have every entry.
  --languages <ja,en>   languages that must be among the files
  --json                the report as JSON
  --readings            also hints at questions in kanji that typing kana does not find

convert   Writes the questions and answers of another file in our format.
          What could not be kept is said on standard error.
  --lang <tag>          language of the texts; default: what the file says
  --encoding <name>     ${ENCODINGS}; default: found out
  --topic <name>        topic of what has none
  --base <address>      address of the page, for its relative links
  --from <form>         html: json-ld, microdata, details, dl, headings or flat
                        (buttons, class names, lines that begin with "Q.");
                        default: the first of these that the page has
  --question-selector <css>  html: the elements that hold the questions,
  --answer-selector <css>    and those that hold the answers
  --question <column>   csv: name of the column of questions
  --answer <column>     csv: name of the column of answers
  --join <column>       csv: the column whose commas are not in quotes; cells that
                        a row has too many are joined there
  --readings            adds to the aliases how the words of each question are read,
                        of a file in our own format, too; needs the package
                        lindera-wasm-nodejs-ipadic

prerender Writes into each <trust-faq> of a page, in place, what it shows before
          its script arrives. Again after each change of the page or the texts.
  --json-ld             also one schema.org FAQPage of all of them

-h, --help      this text
-v, --version   the version

"-" stands for standard input. Exit code: 0 fine, 1 problems found, 2 wrong use or a file that cannot be read.
`;
