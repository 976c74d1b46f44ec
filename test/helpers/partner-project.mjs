/** An empty project with the package as `npm pack` makes it, for testing how a partner's tools handle it. */
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after} from 'node:test';

/** Other packages come from test/apps/ and from this repository. */
const FOLDERS = ['test/apps/node_modules', 'node_modules'];

const installed = (path) =>
  FOLDERS.map((folder) => resolve(folder, path)).find((file) => existsSync(file));

/** @param {readonly string[]} packages the project's other installed packages */
export function partnerProject(packages) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trust-faq-partner-')));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'trust-faq'), {recursive: true});
  const quiet = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const packed = execFileSync('npm', pack, quiet);
  const [{filename}] = JSON.parse(packed);
  const unpack = ['-xzf', filename, '--strip-components=1', '-C', 'node_modules/trust-faq'];
  execFileSync('tar', unpack, {cwd: folder});
  for (const name of packages) {
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(installed(name), join(modules, name), 'junction');
  }
  const project = {
    folder,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        const file = join(folder, name);
        mkdirSync(dirname(file), {recursive: true});
        const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
        writeFileSync(file, text);
      }
    },
    /** Runs a program of this repository, or `node`, in the project. */
    run(program, ...args) {
      const bin = program === 'node' ? process.execPath : installed(`.bin/${program}`);
      const {status, stdout, stderr} = spawnSync(bin, args, {cwd: folder, encoding: 'utf8'});
      return {code: status, out: stdout, err: stderr};
    },
  };
  project.write({'package.json': {private: true, type: 'module'}});
  return project;
}
