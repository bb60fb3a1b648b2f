import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { canariesIn } from '../e2e/canary.ts';
import { builtForFirefox, firefoxPath } from '../e2e/firefox-fixtures.ts';
import { Firefox } from '../e2e/firefox-page.ts';
import { startReplicas, type ReplicaServer } from '../server/server.ts';
import { serveCompany } from './company-server.ts';
import { firefoxPlace, makeMachine } from './machine.ts';
import { zipFolder } from './zip.ts';

/** The keys of the managed store. Firefox has no schema for them: a policy may be an object, as JSON has it. */
export type ManagedKeys = Readonly<Record<string, unknown>>;

/** A Firefox in which group policy has installed the extension. */
export interface ManagedFirefox {
  readonly server: ReplicaServer;
  /** Paths that the browser asked the company's server for. */
  readonly asked: () => readonly string[];
  /** The Firefox that runs now. */
  readonly now: () => Firefox;
  /** Ends the browser, sets other values, and starts it again: Firefox reads them once for each session. */
  readonly restart: (keys: ManagedKeys) => Promise<void>;
}

const addOn = 'parapet@parapet.example';

/** The whole of policies.json: installation, configuration, and leave to install a package that Mozilla has not signed (ESR only). */
function policies(installUrl: string, keys: ManagedKeys): object {
  return {
    policies: {
      ExtensionSettings: { [addOn]: { installation_mode: 'force_installed', install_url: installUrl } },
      '3rdparty': { Extensions: { [addOn]: keys } },
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  };
}

export const test = base.extend<object, { readonly firstKeys: ManagedKeys; readonly managed: ManagedFirefox }>({
  firstKeys: [{}, { scope: 'worker', option: true }],

  managed: [
    async ({ firstKeys }, use) => {
      const package_ = { type: 'application/x-xpinstall', body: zipFolder(builtForFirefox()) };
      const company = await serveCompany(() => ({ '/parapet.xpi': package_ }));
      const server = await startReplicas();
      const machine = makeMachine(firefoxPlace, firefoxPath ?? '');
      const profile = await mkdtemp(join(tmpdir(), 'parapet-managed-'));
      const start = (keys: ManagedKeys): Promise<Firefox> => {
        machine.write('policies.json', policies(`${company.origin}/parapet.xpi`, keys));
        return Firefox.open(machine.browser, server, null, { profile });
      };

      let firefox = await start(firstKeys);
      await use({
        server,
        asked: company.asked,
        now: () => firefox,
        restart: async (keys) => {
          await firefox.browser.close();
          firefox = await start(keys);
        },
      });

      const stored = canariesIn(await firefox.extension.stored());
      await firefox.browser.close();
      await server.close();
      company.close();
      machine.destroy();
      await rm(profile, { recursive: true, force: true });
      if (stored.length > 0) throw new Error(`Content was found in the extension's storage: ${JSON.stringify(stored)}`);
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

export { expect } from '@playwright/test';
