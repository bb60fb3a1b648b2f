import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { en } from '../../assets/strings/en.ts';
import { popupEn } from '../../assets/strings/popup/en.ts';
import type { EventRecord } from '../../contract/event.ts';
import { canariesIn, cardNumber, cloudKey } from './canary.ts';
import { Dialog } from './dialog.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { ownPage, patchPolicy } from './policy-patch.ts';
import type { SitePage } from './site-page.ts';

// One browser profile, one story: what was accepted stays accepted.
test.describe.configure({ mode: 'serial' });
test.use({ profile: 'popup' });

/** The popup in a tab of its own, looking at `site`'s tab. */
async function openPopup(site: SitePage, extension: Extension): Promise<Page> {
  const popup = await ownPage(site.page.context(), extension.id);
  // The newest tab with that address: earlier tests close theirs, but a closing tab may still be listed.
  const id = await popup.evaluate(
    async (address) => (await chrome.tabs.query({})).findLast(({ url }) => url === address)?.id,
    site.page.url(),
  );
  await popup.setViewportSize({ width: 360, height: 720 });
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${id}`);
  return popup;
}

test('says watching before, and protected after, a message that both layers saw', async ({ openSite, extension }) => {
  const site = await openSite('chatgpt');
  const before = await openPopup(site, extension);
  await expect(before.getByText(popupEn.coverage.watching.sentence)).toBeVisible();
  await before.close();
  await site.page.bringToFront();
  await site.type('a harmless word');
  await site.send('enter');
  await site.replyDone();
  const after = await openPopup(site, extension);
  await expect(after.getByText(popupEn.coverage.protected.sentence)).toBeVisible();
  await after.close();
});

test('says not protected where no guard answers', async ({ openSite, extension }) => {
  const site = await openSite('chatgpt');
  await extension.reload();
  const popup = await openPopup(site, extension);
  await expect(popup.getByText(popupEn.coverage['not-covered'].sentence)).toBeVisible();
  await popup.close();
});

test('counts today, lists what was recorded, and exports it without any content', async ({ openSite, extension }) => {
  const site = await openSite('chatgpt');
  await site.paste(`key ${cloudKey()}`);
  await new Dialog(site).choose('cancel');
  await site.paste(`card ${cardNumber()}`);
  await new Dialog(site).sendAnyway();
  const popup = await openPopup(site, extension);
  await expect(popup.getByText(popupEn.events.heading)).toBeVisible();
  await expect(popup.getByText(en.detectors['aws-access-key'].title).first()).toBeVisible();
  const saved = popup.waitForEvent('download');
  await popup.getByRole('button', { name: popupEn.events.export }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(canariesIn(text)).toEqual([]);
  const events = JSON.parse(text) as readonly EventRecord[];
  const decisions = events
    .filter(({ kind }) => kind === 'decision')
    .map(({ rule, action, choice, findings }) => ({ rule, action, choice, found: findings.map(({ detector }) => detector) }));
  expect(decisions).toContainEqual({ rule: 'cloud-keys', action: 'block', choice: 'cancel', found: ['aws-access-key'] });
  expect(decisions).toContainEqual({ rule: 'payment-data', action: 'warn', choice: 'send-anyway', found: ['payment-card'] });
  await popup.close();
});

test('takes the acknowledgement and binds it to version, content, language and time', async ({ openSite, extension }) => {
  const site = await openSite('chatgpt');
  const popup = await openPopup(site, extension);
  await popup.getByRole('button', { name: popupEn.acknowledgement.accept }).click();
  await expect(popup.getByText(/^Accepted on /)).toBeVisible();
  const given = await popup.evaluate(
    async () => ((await chrome.storage.local.get('acknowledgements'))['acknowledgements'] as { value: object[] }).value,
  );
  expect(given).toHaveLength(1);
  expect(given[0]).toMatchObject({
    policy: expect.stringMatching(/^[a-z-]+$/),
    version: expect.any(String),
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    locale: expect.stringMatching(/^en/),
    at: expect.any(Number),
  });
  await patchPolicy(popup, { version: '2027.1' as never });
  await expect(popup.getByRole('button', { name: popupEn.acknowledgement.accept }), 'a new version is asked for again').toBeVisible();
  await popup.close();
});

test('where the policy says hold, a send waits for the acknowledgement, and goes on once it is given', async ({
  browserContextOfWorker,
  openSite,
  extension,
  server,
}) => {
  const own = await ownPage(browserContextOfWorker, extension.id);
  await patchPolicy(own, { version: '2027.2' as never, acknowledgement: 'hold' });
  await own.close();
  const site = await openSite('claude');
  await site.type('a harmless word');
  await site.send('enter');
  await site.surface.opened();
  expect(await site.surface.text()).toContain('2027.2');
  await site.page.keyboard.press('Escape');
  await site.surface.closed();
  expect(server.prompts()).toEqual([]);
  await site.send('enter');
  await site.surface.press(en.acknowledge.accept);
  await site.surface.closed();
  await site.replyDone();
  expect(server.prompts().map(({ text }) => text)).toEqual(['a harmless word']);
});

test('shows IT what is wrong with a policy that could not be read, while the last good one guards on', async ({ openSite, extension }) => {
  const site = await openSite('chatgpt');
  const popup = await openPopup(site, extension);
  await patchPolicy(popup, { acknowledgement: 'ask' }, [
    { path: 'rules[0].action', problem: 'is "blok", which is no action', mend: 'use "block"' },
  ]);
  await expect(popup.getByText(popupEn.policyNotice.problems)).toBeVisible();
  // The popup asked the guard the moment the policy changed, maybe before the guard had heard of it.
  await popup.reload();
  await expect(popup.getByText(popupEn.coverage.degraded.title)).toBeVisible();
  await popup.getByText(popupEn.policyNotice.details).click();
  await expect(popup.getByText('rules[0].action')).toBeVisible();
  await popup.close();
  await site.page.bringToFront();
  await site.paste(`key ${cloudKey()}`);
  await new Dialog(site).choose('cancel');
  expect(await site.modelText()).toBe('');
});
