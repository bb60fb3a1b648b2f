// What the guard costs a page: `npm run bench`. Real Chromium, the built extension, the replica of Copilot (its plain textarea does nothing
// of its own on a paste, so that the time is ours), with and without the extension in the same run. Prints medians and ratios.

import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../scripts/setup/ensure-browser.ts';
import { extensionArguments, replicaArguments } from '../../scripts/setup/launch.ts';
import { builtExtension, needBuiltExtension } from '../e2e/extension.ts';
import { until } from '../e2e/until.ts';
import { startReplicas } from '../server/server.ts';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const pastes = 25;
const loads = 25;
const page = 'https://copilot.microsoft.com/';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function withBrowser<Value>(port: number, guarded: boolean, work: (context: BrowserContext) => Promise<Value>): Promise<Value> {
  const profile = await mkdtemp(join(tmpdir(), 'parapet-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(console.log).path,
    headless: false,
    args: ['--headless=new', ...replicaArguments(port), ...(guarded ? extensionArguments(needBuiltExtension()) : [])],
    ignoreHTTPSErrors: true,
  });
  try {
    if (guarded && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 15_000 });
    return await work(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Waits until the worker has found out which policy is in force: before that, pastes are held. */
async function policyInForce(context: BrowserContext): Promise<void> {
  const own = await context.newPage();
  const [worker] = context.serviceWorkers();
  await own.goto(new URL('/manifest.json', worker?.url()).href);
  const there = (): Promise<boolean> => own.evaluate(async () => 'policyState' in (await chrome.storage.local.get('policyState')));
  await until('the policy is in force', there, Boolean, 20_000);
  await own.close();
}

/** Milliseconds from the dispatch of a paste to its verdict, for a text of prose with numbers, code and addresses in it. */
async function timePastes(tab: Page, size: number, rounds = pastes): Promise<number> {
  const times = await tab.evaluate(
    ({ size: wanted, pastes: times }) => {
      const line = 'Dear all, order 20394857 of 2026-03-14 went to Ms Muster; see https://example.com/a?b=42 and call(x, 17) by noon.\n';
      const text = line.repeat(Math.ceil(wanted / line.length)).slice(0, wanted);
      const area = document.querySelector('textarea');
      if (area === null) throw new Error('no textarea');
      return Array.from({ length: times }, () => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data });
        const began = performance.now();
        const passed = area.dispatchEvent(event);
        const took = performance.now() - began;
        if (!passed) throw new Error('the harmless text was held: nothing was measured');
        return took;
      });
    },
    { size, pastes: rounds },
  );
  return median(times);
}

/** Milliseconds from the document's response to the end of its parsing. */
async function timeLoad(context: BrowserContext): Promise<number> {
  const times: number[] = [];
  const tab = await context.newPage();
  for (let i = 0; i < loads; i += 1) {
    await tab.goto(page);
    times.push(
      await tab.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return entry ? entry.domInteractive - entry.responseEnd : Number.NaN;
      }),
    );
  }
  await tab.close();
  return median(times);
}

async function measure(
  port: number,
  guarded: boolean,
): Promise<{ readonly first: number; readonly pastes: readonly number[]; readonly load: number }> {
  return withBrowser(port, guarded, async (context) => {
    if (guarded) await policyInForce(context);
    const tab = await context.newPage();
    await tab.goto(page);
    await tab.waitForFunction(() => document.querySelector('textarea') !== null);
    await tab.waitForTimeout(1_000);
    // A first paste makes the engine's tables, and the verdict's code becomes warm: what follows is the steady state.
    const first = await timePastes(tab, 1_000, 1);
    await timePastes(tab, 1_000);
    const times: number[] = [];
    for (const size of sizes) times.push(await timePastes(tab, size));
    await tab.close();
    return { first, pastes: times, load: await timeLoad(context) };
  });
}

const server = await startReplicas();
const bare = await measure(server.port, false);
const guarded = await measure(server.port, true);
await server.close();

console.log(`\nfirst paste of a page, 1000 characters: ${guarded.first.toFixed(1)} ms`);
console.log('paste to verdict, median of', pastes, 'in the page');
sizes.forEach((size, index) => {
  const [ours, none] = [guarded.pastes[index] ?? Number.NaN, bare.pastes[index] ?? Number.NaN];
  console.log(`  ${String(size).padStart(9)} characters  ${ours.toFixed(2).padStart(8)} ms  (bare page ${none.toFixed(2)} ms)`);
});
console.log(
  `page load to domInteractive, median of ${loads}: ${guarded.load.toFixed(1)} ms with, ${bare.load.toFixed(1)} ms without, ${(guarded.load - bare.load).toFixed(1)} ms more`,
);
for (const file of ['content-scripts/guard.js', 'content-scripts/request.js', 'surface.js']) {
  const bytes = await readFile(join(builtExtension, file));
  console.log(
    `${file.padEnd(28)} ${(bytes.length / 1000).toFixed(1).padStart(7)} kB  ${(gzipSync(bytes).length / 1000).toFixed(1).padStart(6)} kB gzip`,
  );
}
