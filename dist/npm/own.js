import { OwnQuestions } from './own-questions.js';
import { registerQuestions } from './questions.js';

/** Lets elements read a page's own questions; a script that leaves this out shows the bundled ones alone. */
registerQuestions(OwnQuestions);
//# sourceMappingURL=own.js.map
