import { BundledQuestions } from './bundled-questions.js';

let Chosen = BundledQuestions;
/** Lets every element that is made from now on read questions in another way. */
function registerQuestions(kind) {
    Chosen = kind;
}
function createQuestions(...of) {
    return new Chosen(...of);
}

export { createQuestions, registerQuestions };
//# sourceMappingURL=questions.js.map
