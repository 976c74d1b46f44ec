import { BundledQuestions } from './bundled-questions.js';

let Chosen = BundledQuestions;
/** Lets every element that is made from now on read questions in another way. */
function registerQuestions(kind) {
    Chosen = kind;
}
/** Whether elements are made that read a page's own. */
function readsOwnQuestions() {
    return Chosen !== BundledQuestions;
}
function createQuestions(...of) {
    return new Chosen(...of);
}

export { createQuestions, readsOwnQuestions, registerQuestions };
//# sourceMappingURL=questions.js.map
