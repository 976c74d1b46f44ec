/** Installs what the tests need on a Debian machine (root, apt-get); elsewhere says how to get the browsers. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findEngines, HOW_TO_GET} from '../test/helpers/find-browsers.mjs';

const PACKAGES = {
  Chromium: ['chromium'],
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb'],
};
/** Without the libraries, the host pages that load them are skipped. */
const FILES = {
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'libjs-prototype': '/usr/share/javascript/prototype',
  'libjs-scriptaculous': '/usr/share/javascript/scriptaculous',
  'libjs-mootools': '/usr/share/javascript/mootools',
};

const engines = findEngines();
const missing = Object.keys(PACKAGES).filter((name) => !engines[name]);
const packages = missing.flatMap((name) => PACKAGES[name]);
const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
if (canInstall) packages.push(...Object.keys(FILES).filter((name) => !existsSync(FILES[name])));

if (packages.length > 0 && canInstall) {
  console.log(`Installing ${packages.join(', ')}.`);
  const options = {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options);
} else {
  for (const name of missing) console.log(`${name} is missing: ${HOW_TO_GET[name]}.`);
}
