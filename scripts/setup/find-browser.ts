import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly name: 'Chromium' | 'Brave' | 'Edge' | 'Chrome' | 'Firefox' | 'Playwright’s Chromium' | 'PARAPET_BROWSER';
  readonly path: string;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** The machine this process runs on. */
export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

type Places = Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;

function windows(...tail: string[]): (env: Machine['env']) => string[] {
  return (env) =>
    [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((root) => root !== undefined)
      .map((root) => join(root, ...tail));
}

const mac = (app: string): string[] =>
  ['/Applications', join(homedir(), 'Applications')].map((root) => `${root}/${app}.app/Contents/MacOS/${app}`);

interface Known {
  readonly name: FoundBrowser['name'];
  readonly places: Places;
  readonly win32: (env: Machine['env']) => string[];
}

// In order of preference. Google Chrome is last and apart: from version 137 on it ignores --load-extension.
const loaders: readonly Known[] = [
  {
    name: 'Chromium',
    places: {
      linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
      darwin: mac('Chromium'),
    },
    win32: windows('Chromium', 'Application', 'chrome.exe'),
  },
  {
    name: 'Brave',
    places: { linux: ['/usr/bin/brave-browser', '/usr/bin/brave', '/opt/brave.com/brave/brave'], darwin: mac('Brave Browser') },
    win32: windows('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
  },
  {
    name: 'Edge',
    places: { linux: ['/usr/bin/microsoft-edge', '/opt/microsoft/msedge/msedge'], darwin: mac('Microsoft Edge') },
    win32: windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  },
];

const chrome: Known = {
  name: 'Chrome',
  places: { linux: ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome'], darwin: mac('Google Chrome') },
  win32: windows('Google', 'Chrome', 'Application', 'chrome.exe'),
};

const firefox: Known = {
  name: 'Firefox',
  places: { linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'] },
  win32: windows('Mozilla Firefox', 'firefox.exe'),
};

function first(known: Known, machine: Machine): FoundBrowser | null {
  const places = machine.platform === 'win32' ? known.win32(machine.env) : (known.places[machine.platform] ?? []);
  const path = places.find((place) => machine.exists(place));
  return path === undefined ? null : { name: known.name, path };
}

/**
 * The Chromium-family browser that can load the built extension. `PARAPET_BROWSER` (a path) goes before all; Playwright's own copy is
 * taken before Edge, which keeps extensions out of Microsoft's AI sites. Null where only Google Chrome, or nothing, is installed.
 */
export function findChromium(machine: Machine = thisMachine, playwrightPath: string | null = null): FoundBrowser | null {
  const told = machine.env['PARAPET_BROWSER'];
  if (told !== undefined && told !== '') return { name: 'PARAPET_BROWSER', path: told };
  const playwright: FoundBrowser | null =
    playwrightPath !== null && machine.exists(playwrightPath) ? { name: 'Playwright’s Chromium', path: playwrightPath } : null;
  const [chromium = null, brave = null, edge = null] = loaders.map((known) => first(known, machine));
  return chromium ?? playwright ?? brave ?? edge;
}

/** Google Chrome, which is named in messages but cannot be used. */
export function findChrome(machine: Machine = thisMachine): FoundBrowser | null {
  return first(chrome, machine);
}

/** Firefox or Firefox ESR; `PARAPET_FIREFOX` (a path) goes before all. */
export function findFirefox(machine: Machine = thisMachine): FoundBrowser | null {
  const told = machine.env['PARAPET_FIREFOX'];
  return told !== undefined && told !== '' ? { name: 'Firefox', path: told } : first(firefox, machine);
}
