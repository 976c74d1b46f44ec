import {cpus, totalmem} from 'node:os';

/** The conditions that all tables depend on. */
export async function describeRun(browser) {
  const [{model}] = cpus();
  return {
    machine: `${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    browser: await browser.version(),
  };
}
