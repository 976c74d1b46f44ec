#!/usr/bin/env node
/** `npx trust-faq`: tools for editors of questions and answers; visitors never load them. */
import {main} from './main.js';

// `| head` closes the pipe early, which is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
