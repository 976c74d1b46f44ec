/** Lets elements read a page's own questions; a script that leaves this out shows the bundled ones alone. */
import {OwnQuestions} from './questions/own-questions.js';
import {registerQuestions} from './questions/questions.js';

registerQuestions(OwnQuestions);
