import { cardNumber } from './canary.ts';
import { Dialog } from './dialog.ts';
import { expect, test } from './fixtures.ts';
import { ownPage, patchPolicy } from './policy-patch.ts';
import type { SitePage } from './site-page.ts';
import { until } from './until.ts';

test.describe.configure({ mode: 'serial' });
test.use({ profile: 'reminders' });

async function tip(site: SitePage): Promise<string> {
  const nodes = await site.surface.nodes('status');
  return nodes
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ');
}

const tipComes = (site: SitePage): Promise<string> =>
  until(
    'a tip is shown',
    () => tip(site),
    (text) => text !== '',
  );

test('a first visit is greeted once, and without taking the focus', async ({ openSite }) => {
  const site = await openSite('copilot');
  expect(await tipComes(site)).toContain('Copilot');
  await site.type('still typing');
  await site.modelBecomes('still typing');
  const again = await openSite('copilot');
  await again.page.waitForTimeout(1_500);
  expect(await tip(again)).toBe('');
});

test('after a warned paste a tip teaches the rule, once a day', async ({ openSite }) => {
  const site = await openSite('claude');
  await tipComes(site);
  const other = await openSite('claude');
  await other.paste(`pay ${cardNumber()}`);
  await new Dialog(other).choose('cancel');
  expect(await tipComes(other)).toContain('[CARD-1]');
  const third = await openSite('claude');
  await third.paste(`pay ${cardNumber()}`);
  await new Dialog(third).choose('cancel');
  await third.page.waitForTimeout(1_000);
  expect(await tip(third)).toBe('');
});

test('no tip comes where the policy switches them off', async ({ browserContextOfWorker, openSite, extension }) => {
  const own = await ownPage(browserContextOfWorker, extension.id);
  await patchPolicy(own, { reminders: { enabled: false, maxPerDay: 4 } });
  await own.close();
  const site = await openSite('gemini');
  await site.page.waitForTimeout(1_500);
  expect(await tip(site)).toBe('');
});

test('no tip comes above the daily cap', async ({ browserContextOfWorker, openSite, extension }) => {
  const own = await ownPage(browserContextOfWorker, extension.id);
  await patchPolicy(own, { reminders: { enabled: true, maxPerDay: 4 } });
  await own.close();
  const fresh = await openSite('m365-copilot');
  await tipComes(fresh);
  const capped = await openSite('chatgpt');
  await capped.page.waitForTimeout(1_500);
  expect(await tip(capped)).toBe('');
});
