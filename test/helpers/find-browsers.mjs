/** Looks for the programs of the three engines in their usual places on Linux, macOS and Windows. */
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const {env, platform} = process;
const windowsRoots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];

/** For each program: the variable that overrides the search, then names on the PATH, then files. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
  webKitDriver: {variable: 'WEBKIT_DRIVER_BIN', names: ['WebKitWebDriver'], mac: [], windows: []},
  xvfb: {variable: 'XVFB_BIN', names: ['Xvfb'], mac: [], windows: []},
};

/** @param {keyof typeof PROGRAMS} program */
function find(program) {
  const {variable, names, mac, windows} = PROGRAMS[program];
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((n) => join(dir, n)));
  const usual =
    platform === 'darwin'
      ? mac.flatMap((app) => [
          join('/Applications', app),
          join(env['HOME'] ?? '', 'Applications', app),
        ])
      : platform === 'win32'
        ? windowsRoots.filter(Boolean).flatMap((root) => windows.map((file) => join(root, file)))
        : [];
  return [env[variable], ...onPath, ...usual].find((file) => file && existsSync(file));
}

/** WebKitGTK keeps its MiniBrowser outside the PATH, in a folder that depends on the distribution. */
function findMiniBrowser() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const folders = [
    '/usr/libexec',
    '/usr/lib',
    '/usr/lib64',
    ...libraries.map((d) => `/usr/lib/${d}`),
  ];
  const candidates = folders.map((dir) => `${dir}/webkit2gtk-4.1/MiniBrowser`);
  return [env['MINIBROWSER_BIN'], ...candidates].find((file) => file && existsSync(file));
}

/** Programs of each engine found on this machine; an engine without all of its programs is null. */
export function findEngines() {
  const chromium = find('chromium');
  const firefox = find('firefox');
  const webKit = {driver: find('webKitDriver'), miniBrowser: findMiniBrowser(), xvfb: find('xvfb')};
  return {
    Chromium: chromium ? {program: chromium} : null,
    Firefox: firefox ? {program: firefox} : null,
    WebKit: webKit.driver && webKit.miniBrowser && webKit.xvfb ? webKit : null,
  };
}

/** Instructions for installing a missing engine. */
export const HOW_TO_GET = {
  Chromium: 'apt-get install chromium; elsewhere install Chrome, or set CHROMIUM_BIN',
  Firefox: 'apt-get install firefox-esr; elsewhere install Firefox, or set FIREFOX_BIN',
  WebKit: 'apt-get install webkit2gtk-driver xvfb; WebKitGTK exists on Linux only, so CI tests it',
};
