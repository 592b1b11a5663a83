import { existsSync } from 'node:fs';
import path from 'node:path';
import { installDebianPackages } from '../debian.mjs';
import { Refusal } from '../say.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine; Debian's is installed where this user may. */
export async function findChromium() {
  const found = look();
  if (found) {
    return found;
  }
  if (await installDebianPackages(['chromium'])) {
    const installed = look();
    if (installed) {
      return installed;
    }
  }
  throw new Refusal(
    'The browser tests need Chromium or Chrome, and there is none on this machine. Install it ' +
      '(Debian, Ubuntu: apt-get install chromium), or name it with CHROMIUM_PATH=/path/to/chromium.',
  );
}

function look() {
  const { CHROMIUM_PATH, PATH } = process.env;
  const candidates = [
    ...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []),
    ...PATH.split(path.delimiter).flatMap(folder =>
      names.map(name => path.join(folder, name)),
    ),
    ...elsewhere,
  ];
  return candidates.find(file => existsSync(file));
}
