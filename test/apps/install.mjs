/** Installs the frameworks, and the package in `node_modules`, as in a partner's project. */
import {existsSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {installIn} from '../../scripts/install-in.mjs';

export function installApps() {
  installIn('test/apps');
  const ours = join(import.meta.dirname, 'node_modules/trust-faq');
  if (!existsSync(ours)) symlinkSync(resolve('.'), ours, 'junction');
}
