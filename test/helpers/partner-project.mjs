/** An empty project with the package as `npm pack` makes it, for tests of what a partner's tools do with it. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after} from 'node:test';

/** Other packages are those of this repository. */
const packageFolder = (name) => resolve('node_modules', name);

/** @param {readonly string[]} packages what the project has installed beside ours */
export function partnerProject(packages) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trust-faq-partner-')));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const installed = join(folder, 'node_modules');
  mkdirSync(join(installed, 'trust-faq'), {recursive: true});
  const quiet = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], quiet);
  const [{filename}] = JSON.parse(packed);
  const unpack = ['-xzf', filename, '--strip-components=1', '-C', 'node_modules/trust-faq'];
  execFileSync('tar', unpack, {cwd: folder});
  for (const name of packages) {
    mkdirSync(dirname(join(installed, name)), {recursive: true});
    symlinkSync(packageFolder(name), join(installed, name), 'junction');
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
      const bin = program === 'node' ? process.execPath : resolve('node_modules/.bin', program);
      const {status, stdout, stderr} = spawnSync(bin, args, {cwd: folder, encoding: 'utf8'});
      return {code: status, out: stdout, err: stderr};
    },
  };
  project.write({'package.json': {private: true, type: 'module'}});
  return project;
}
