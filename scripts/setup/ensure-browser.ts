import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { findChrome, findChromium, findFirefox, thisMachine, type FoundBrowser } from './find-browser.ts';

type Say = (line: string) => void;

/** True on Debian and its kin as root: the one place where a system package may be installed without asking. */
function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function run(command: string, parameters: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { stdio: 'inherit', env }).status === 0;
}

function installPackage(name: string, say: Say): boolean {
  say(`Set-up: installing the Debian package ${name} (once per machine).`);
  return run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
}

function playwrightPath(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright knows no browser for this platform; then there is no copy of its own to look for.
    return null;
  }
}

/** Finds a browser which can load the extension, or installs one. Throws with a sentence that says what to do. */
export function ensureChromium(say: Say): FoundBrowser {
  const found = findChromium(thisMachine, playwrightPath());
  if (found !== null) return found;
  const chrome = findChrome();
  if (chrome !== null)
    say(`Set-up: ${chrome.path} is Google Chrome, which ignores --load-extension since version 137; another browser is needed.`);
  const installed = canInstallPackages() ? installPackage('chromium', say) : installPlaywrights(say);
  const now = installed ? findChromium(thisMachine, playwrightPath()) : null;
  if (now === null) throw new Error('No browser that can load an extension. Install Chromium, or set PARAPET_BROWSER to the path of one.');
  return now;
}

function installPlaywrights(say: Say): boolean {
  say('Set-up: fetching Playwright’s Chromium (once per machine).');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

/** Finds Firefox, or installs Debian's. Null where neither is possible: the Firefox suite then says that it did not run. */
export function ensureFirefox(say: Say): FoundBrowser | null {
  const found = findFirefox();
  if (found !== null) return found;
  return canInstallPackages() && installPackage('firefox-esr', say) ? findFirefox() : null;
}
