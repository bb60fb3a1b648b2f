import { fallbackStringsFor } from '../../assets/strings/fallback.ts';
import { cardNumber, cloudKey } from './canary.ts';
import { Dialog } from './dialog.ts';
import { expect, test } from './fixtures.ts';
import { entryPages } from '../server/hosts.ts';

// The extension's own parts come and go under an open page: the guard must not.
test.describe.configure({ mode: 'serial' });
test.use({ profile: 'life-cycle' });

test('no code of Parapet runs on a page that is no AI site', async ({ browserContextOfWorker, extension }) => {
  const page = await browserContextOfWorker.newPage();
  const session = await browserContextOfWorker.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(`${context.origin} ${context.name}`));
  await session.send('Runtime.enable');
  await page.goto(entryPages['plain'] ?? '');
  expect(worlds.filter((world) => world.includes(extension.id))).toEqual([]);
  await page.goto(entryPages['chatgpt'] ?? '');
  expect(worlds.filter((world) => world.includes(extension.id)).length, 'the same look finds the guard on ChatGPT').toBeGreaterThan(0);
  await page.close();
});

test('the worker was killed before the paste: the policy in memory decides', async ({ openSite, server, extension }) => {
  const page = await openSite('chatgpt');
  await extension.killWorker();
  const key = cloudKey();
  await page.paste(`key ${key}`);
  await new Dialog(page).choose('cancel');
  expect(await page.modelText()).toBe('');
  expect(server.receivedText()).not.toContain(key);
});

test('the worker is killed while the dialog is open: the choice still counts', async ({ openSite, server, extension }) => {
  const page = await openSite('claude');
  const card = cardNumber();
  await page.type(`pay ${card}`);
  await page.send('enter');
  await page.surface.opened();
  await extension.killWorker();
  await new Dialog(page).choose('redact');
  await page.replyDone();
  expect(server.prompts().map(({ text }) => text)).toEqual(['pay [CARD-1]']);
  expect(server.receivedText()).not.toContain(card);
});

test('the extension is reloaded under a page that has its dialog: it guards on', async ({ openSite, server, extension }) => {
  const page = await openSite('gemini');
  await page.paste(`pay ${cardNumber()}`);
  await new Dialog(page).choose('cancel');
  await extension.reload();
  await page.page.bringToFront();
  const key = cloudKey();
  await page.paste(`key ${key}`);
  await new Dialog(page).choose('cancel');
  expect(await page.modelText()).toBe('');
  const card = cardNumber();
  await page.type(`pay ${card}`);
  await page.send('click');
  await new Dialog(page).choose('redact');
  await page.replyDone();
  expect(server.prompts().map(({ text }) => text)).toEqual(['pay [CARD-1]']);
  expect(server.receivedText()).not.toContain(key);
});

test('the extension is reloaded under a page that never showed a dialog: the plain one does', async ({ openSite, server, extension }) => {
  // The first visit brings the React bundle in for its reminder; the second has none.
  const first = await openSite('copilot');
  await first.page.waitForTimeout(1000);
  await first.page.close();
  const page = await openSite('copilot');
  await page.page.waitForTimeout(500);
  await extension.reload();
  await page.page.bringToFront();
  const key = cloudKey();
  await page.paste(`key ${key}`);
  await page.surface.opened(8000);
  expect(await page.surface.text()).toContain(fallbackStringsFor('en').simple);
  await new Dialog(page).choose('cancel');
  expect(await page.modelText()).toBe('');
  const card = cardNumber();
  await page.type(`pay ${card}`);
  await page.send('click');
  await page.surface.opened(8000);
  await new Dialog(page).choose('redact');
  await page.replyDone();
  expect(server.prompts().map(({ text }) => text)).toEqual(['pay [CARD-1]']);
  expect(server.receivedText()).not.toContain(key);
});

test('a page that is opened after the reload has the whole guard again', async ({ openSite, server }) => {
  const page = await openSite('chatgpt');
  const card = cardNumber();
  await page.paste(`pay ${card}`);
  await new Dialog(page).sendAnyway();
  await page.send('enter');
  await page.replyDone();
  expect(
    server
      .prompts()
      .filter(({ draft }) => !draft)
      .map(({ text }) => text),
  ).toEqual([`pay ${card}`]);
});
