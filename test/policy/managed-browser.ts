import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, type BrowserContext, type Page } from '@playwright/test';
import type { PolicyState } from '../../contract/policy-state.ts';
import { replicaArguments } from '../../scripts/setup/launch.ts';
import { canariesIn } from '../e2e/canary.ts';
import { Extension, needBuiltExtension } from '../e2e/extension.ts';
import { SitePage, type ReplicaId } from '../e2e/site-page.ts';
import { startReplicas, type ReplicaServer } from '../server/server.ts';
import { packCrx } from './crx.ts';
import { chromiumPlace, makeMachine } from './machine.ts';
import { chromiumFiles, serveCompany } from './company-server.ts';
import { zipFolder } from './zip.ts';

/** The keys of the managed store, as an administrator sets them. */
export type ManagedKeys = Readonly<Record<string, unknown>>;

/** A browser in which group policy has installed the extension. */
export interface ManagedBrowser {
  readonly server: ReplicaServer;
  /** Paths that the browser asked the company's extension server for. */
  readonly asked: () => readonly string[];
  readonly open: (site: ReplicaId) => Promise<SitePage>;
  /** How the browser says the extension came to be installed. */
  readonly installType: () => Promise<string>;
  /** The policy in force, as the worker keeps it; null before the first. */
  readonly policyState: () => Promise<PolicyState | null>;
  /** The popup, in a tab of its own. */
  readonly openPopup: () => Promise<Page>;
  /** Replaces the file with the extension's managed values; null takes it away. */
  readonly setPolicy: (keys: ManagedKeys | null) => void;
  /** Ends the browser, calls back, and starts it again with the same profile. */
  readonly restart: (meanwhile?: () => void) => Promise<void>;
}

interface Options {
  /** The Chromium that reads the policy files. */
  readonly browserPath: string;
  /** The values in the managed store when the browser first starts. */
  readonly firstPolicy: ManagedKeys;
}

// IT keeps installation and configuration in files of their own: one that breaks must not take the other with it, because a browser that
// reads no ExtensionSettings any more uninstalls the extension.
const installFile = '10-install.json';
const configurationFile = '20-parapet.json';

export const test = base.extend<object, Options & { readonly managed: ManagedBrowser }>({
  browserPath: ['', { scope: 'worker', option: true }],
  firstPolicy: [{}, { scope: 'worker', option: true }],

  managed: [
    async ({ browserPath, firstPolicy }, use) => {
      const folder = needBuiltExtension();
      const { version } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { readonly version: string };
      const crx = packCrx(zipFolder(folder));
      const company = await serveCompany((origin) => chromiumFiles(crx, version, origin));
      const server = await startReplicas();
      const machine = makeMachine(chromiumPlace, browserPath);
      const profile = await mkdtemp(join(tmpdir(), 'parapet-managed-'));

      const setPolicy = (keys: ManagedKeys | null): void => {
        if (keys === null) machine.remove(configurationFile);
        else machine.write(configurationFile, { '3rdparty': { extensions: { [crx.id]: keys } } });
      };
      machine.write(installFile, {
        ExtensionSettings: { [crx.id]: { installation_mode: 'force_installed', update_url: `${company.origin}/update.xml` } },
        // By default DevTools, and with it every test, is kept out of extensions which group policy has installed.
        DeveloperToolsAvailability: 1,
      });
      setPolicy(firstPolicy);

      let context = await launch(machine.browser, profile, server.port);
      let extension = await Extension.attach(context);
      let still = await openStill(context, crx.id);
      await use({
        server,
        asked: company.asked,
        open: async (site) => {
          const page = new SitePage(await context.newPage(), site);
          await page.open();
          return page;
        },
        installType: () => still.evaluate(async () => (await chrome.management.getSelf()).installType),
        policyState: async () => {
          const { policyState } = await still.evaluate(() => chrome.storage.local.get('policyState'));
          return (policyState as { readonly value: PolicyState } | undefined)?.value ?? null;
        },
        openPopup: async () => {
          const page = await context.newPage();
          await page.goto(`chrome-extension://${crx.id}/popup.html`);
          return page;
        },
        setPolicy,
        restart: async (meanwhile = () => undefined) => {
          await context.close();
          meanwhile();
          context = await launch(machine.browser, profile, server.port);
          extension = await Extension.attach(context);
          still = await openStill(context, crx.id);
        },
      });

      const stored = canariesIn(await extension.stored());
      await context.close();
      await server.close();
      company.close();
      machine.destroy();
      await rm(profile, { recursive: true, force: true });
      if (stored.length > 0) throw new Error(`Content was found in the extension's storage: ${JSON.stringify(stored)}`);
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

/**
 * A page that runs no code of the extension and may ask the browser whatever the extension may. It is opened once and kept: Chromium puts
 * the reading of policy files off while pages load, so a test that keeps opening pages waits for ever.
 */
async function openStill(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}

/** These would keep the browser from asking for the extension: one switches extensions off, the other their updater. */
const unwanted = ['--disable-extensions', '--disable-background-networking'];

function launch(executablePath: string, profile: string, proxyPort: number): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    args: ['--headless=new', ...replicaArguments(proxyPort).filter((argument) => !unwanted.includes(argument))],
    // No extension is loaded from the command line here: what is there came by policy.
    ignoreDefaultArgs: unwanted,
    ignoreHTTPSErrors: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1100, height: 760 },
  });
}

export { expect } from '@playwright/test';
