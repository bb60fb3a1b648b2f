import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../scripts/setup/find-browser.ts';
import { startReplicas, type ReplicaServer } from '../server/server.ts';
import { cardNumber, cloudKey, words } from './canary.ts';
import { Firefox, type FirefoxPage } from './firefox-page.ts';
import { siteIds } from './site-page.ts';

// The same promises in the other engine: Xray wrappers, other clipboard rules, an event page instead of a worker.

const firefoxPath = findFirefox()?.path;
// `PARAPET_FIREFOX_EXTENSION` names another unpacked build.
const extension = process.env['PARAPET_FIREFOX_EXTENSION'] ?? fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

test.describe('Firefox', () => {
  test.skip(firefoxPath === undefined, 'no Firefox on this machine, and none could be installed');
  test.describe.configure({ mode: 'default', timeout: 30_000 });

  let server: ReplicaServer;
  let firefox: Firefox;
  let open: FirefoxPage | null = null;

  test.beforeAll(async () => {
    test.setTimeout(90_000);
    if (!existsSync(`${extension}/manifest.json`))
      throw new Error('The extension is not built for Firefox: run `npm run build:firefox` first.');
    server = await startReplicas();
    firefox = await Firefox.open(firefoxPath ?? '', server, extension);
    // Until the managed store has answered there is no policy, and a paste waits for it.
    const page = await firefox.openSite('chatgpt');
    await page.paste('ready');
    await page.modelBecomes('ready', 20_000);
    await page.page.close();
  });

  test.beforeEach(() => server.reset());

  test.afterEach(async () => {
    await open?.page.close();
    open = null;
  });

  test.afterAll(async () => {
    await firefox?.browser.close();
    await server?.close();
  });

  const messages = (): readonly string[] =>
    server
      .prompts()
      .filter(({ draft }) => !draft)
      .map(({ text }) => text);

  for (const site of siteIds) {
    test(`${site}: a pasted cloud key is blocked, and the editor is as it was`, async () => {
      const page = (open = await firefox.openSite(site));
      const key = cloudKey();
      await page.type('Note:');
      await page.paste(` key ${key}`);
      await page.dialogOpens();
      await page.page.keyboard.press('Escape');
      await page.dialogCloses();
      expect(await page.modelText()).toBe('Note:');
      await page.page.focus('body');
      await page.type('ok');
      await page.page.keyboard.press('Enter');
      await page.replyDone();
      expect(messages()).toHaveLength(1);
      expect(server.receivedText()).not.toContain(key);
    });

    test(`${site}: a pasted card number is redacted through the editor’s own input path`, async () => {
      const page = (open = await firefox.openSite(site));
      const card = cardNumber();
      await page.paste(`pay ${card} now`);
      await page.dialogOpens();
      await page.page.keyboard.press('Enter');
      await page.dialogCloses();
      await page.modelBecomes('pay [CARD-1] now');
      await page.aMoment();
      await page.page.keyboard.press('Enter');
      await page.replyDone();
      expect(messages()).toEqual(['pay [CARD-1] now']);
      expect(server.receivedText()).not.toContain(card);
    });

    test(`${site}: what was typed is held at the send, and goes redacted`, async () => {
      const page = (open = await firefox.openSite(site));
      const card = cardNumber();
      await page.type(`pay ${card}`);
      await page.page.keyboard.press('Enter');
      await page.dialogOpens();
      expect(messages()).toEqual([]);
      await page.page.keyboard.press('Enter');
      await page.replyDone();
      expect(messages()).toEqual(['pay [CARD-1]']);
      expect(server.receivedText()).not.toContain(card);
    });
  }

  test('a harmless paste goes through untouched', async () => {
    const page = (open = await firefox.openSite('claude'));
    const text = words(3);
    await page.paste(text);
    await page.modelBecomes(text);
    await page.page.keyboard.press('Enter');
    await page.replyDone();
    expect(messages()).toEqual([text]);
  });

  test('a request of the page itself is held on the wire', async () => {
    const page = (open = await firefox.openSite('chatgpt'));
    const key = cloudKey();
    const outcome = page.page.evaluate(
      (text) =>
        fetch('/backend-api/f/conversation', {
          method: 'POST',
          body: JSON.stringify({ messages: [{ content: { content_type: 'text', parts: [text] } }] }),
        }).then(
          () => 'sent',
          () => 'refused',
        ),
      `key ${key}`,
    );
    await page.dialogOpens();
    await page.page.keyboard.press('Escape');
    expect(await outcome).toBe('refused');
    expect(server.receivedText()).not.toContain(key);
  });

  test('keys typed into the dialog are not seen by the page', async () => {
    const page = (open = await firefox.openSite('chatgpt'));
    await page.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seenKeys: seen });
      for (const type of ['keydown', 'keypress', 'beforeinput', 'input'])
        window.addEventListener(type, (event) => seen.push(`${type} ${event.isTrusted}`), true);
    });
    await page.paste(`pay ${cardNumber()}`);
    await page.dialogOpens();
    await page.page.evaluate(() => (window as unknown as { seenKeys: string[] }).seenKeys.splice(0));
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('q');
    expect(await page.page.evaluate(() => (window as unknown as { seenKeys: string[] }).seenKeys)).toEqual([]);
    await page.page.keyboard.press('Escape');
    await page.dialogCloses();
  });
});
