import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a browser looks for the files of group policy on Linux, and what lies there. */
export interface PolicyPlace {
  /** An existing folder of the system over which the machine's own is mounted. */
  readonly system: string;
  /** The policy folder, below it. */
  readonly below: string;
}

/** Debian's Chromium; other builds of Chromium read other folders. */
export const chromiumPlace: PolicyPlace = { system: '/etc/chromium', below: 'policies/managed' };

/** Debian's Firefox ESR, which reads `policies.json` from here where /etc/firefox has none. */
export const firefoxPlace: PolicyPlace = { system: '/usr/share/firefox-esr/distribution', below: '.' };

/**
 * Why no managed machine can be made here; null where one can. A policy file in the system's own folder would rule every browser of this
 * computer, so it is written into a mount namespace that only the browser under test lives in, and that takes root on Linux.
 */
export function whyNoMachine(place: PolicyPlace, browser: string | null): string | null {
  if (process.platform !== 'linux') return `group policy is tested with policy files on Linux; this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'a private mount namespace for the policy file takes root';
  if (browser === null) return 'the browser that reads policy files is not installed';
  if (!existsSync(place.system)) return `this browser's package has no ${place.system}`;
  const tried = spawnSync('unshare', ['--mount', '--propagation', 'private', 'mount', '--bind', tmpdir(), place.system]);
  return tried.status === 0 ? null : `unshare and mount are not allowed here: ${String(tried.error ?? tried.stderr).trim()}`;
}

/** A computer whose IT department rules one browser, as far as that browser can see. */
export interface Machine {
  /** Starts the browser in the machine. To be used in place of the browser's own path. */
  readonly browser: string;
  /** Writes a policy file, by renaming it into place: a browser must never read half of one. */
  readonly write: (name: string, content: unknown) => void;
  readonly remove: (name: string) => void;
  readonly destroy: () => void;
}

/** Makes a machine around the browser at `path`. */
export function makeMachine(place: PolicyPlace, path: string): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-machine-'));
  const root = join(folder, 'etc');
  const policies = join(root, place.below);
  mkdirSync(policies, { recursive: true });
  const browser = join(folder, 'browser');
  // The namespace ends with the browser. `exec` keeps one process, so that whoever starts this can end the browser by its id.
  const inside = `mount --bind '${root}' '${place.system}' && exec '${path}' "$@"`;
  writeFileSync(browser, `#!/bin/sh\nexec unshare --mount --propagation private sh -c '${inside.replaceAll("'", `'\\''`)}' browser "$@"\n`);
  chmodSync(browser, 0o755);
  return {
    browser,
    write: (name, content) => {
      writeFileSync(join(folder, name), JSON.stringify(content));
      renameSync(join(folder, name), join(policies, name));
    },
    remove: (name) => rmSync(join(policies, name)),
    destroy: () => rmSync(folder, { recursive: true, force: true }),
  };
}
