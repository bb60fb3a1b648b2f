import { mkdir } from 'node:fs/promises';
import { cardNumber, cloudKey, words } from './canary.ts';
import { Dialog } from './dialog.ts';
import { expect, firefoxPath, test } from './firefox-fixtures.ts';
import { siteIds, type ReplicaId } from './site-page.ts';
import { until } from './until.ts';
import type { ReplicaServer } from '../server/server.ts';

// Where Gecko goes its own way: synthetic pastes are empty, `execCommand` makes paragraphs by other rules, content scripts see the page
// through Xray wrappers, the background is an event page that sleeps.

function messages(server: ReplicaServer): readonly string[] {
  return server
    .prompts()
    .filter(({ draft }) => !draft)
    .map(({ text }) => text);
}

/** How each site's page would send by itself, past the composer. Resolves with whether the server answered. */
const byScript: Readonly<Record<Exclude<ReplicaId, 'chatgpt' | 'claude'>, (text: string) => Promise<string>>> = {
  copilot: (text) =>
    new Promise((resolve) => {
      const socket = new WebSocket('wss://copilot.microsoft.com/c/api/chat?api-version=2');
      socket.onopen = () => socket.send(JSON.stringify({ event: 'send', content: [{ type: 'text', text }] }));
      socket.onmessage = () => resolve('sent');
      setTimeout(() => resolve('refused'), 3000);
    }),
  gemini: (text) =>
    new Promise((resolve) => {
      const call = new XMLHttpRequest();
      call.open('POST', '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?rt=c');
      call.onload = () => resolve('sent');
      call.onerror = () => resolve('refused');
      call.send(new URLSearchParams({ 'f.req': JSON.stringify([null, JSON.stringify([[text]])]) }));
      setTimeout(() => resolve('no answer'), 5000);
    }),
  'm365-copilot': (text) =>
    new Promise((resolve) => {
      const socket = new WebSocket('wss://substrate.office.com/m365Copilot/Chathub/o@t?ConversationId=c');
      const chat = { type: 4, target: 'chat', arguments: [{ message: { text } }] };
      socket.onopen = () => socket.send(`${JSON.stringify({ protocol: 'json', version: 1 })}\u001e${JSON.stringify(chat)}\u001e`);
      socket.onmessage = ({ data }) => void (String(data).includes('update') && resolve('sent'));
      setTimeout(() => resolve('refused'), 3000);
    }),
};

test.describe('Firefox', () => {
  test.skip(firefoxPath === null, 'no Firefox on this machine, and none could be installed');
  test.describe.configure({ timeout: 40_000 });

  test('the dialog says what was found, masked, and by which rule', async ({ openSite, server }) => {
    const page = await openSite('chatgpt');
    const key = cloudKey();
    await page.paste(`my key is ${key}`);
    await page.surface.opened();
    const text = await page.surface.text();
    expect(text).not.toContain(key);
    expect(text).toContain('Acme Corporation AI use policy');
    expect(await new Dialog(page).offers()).toEqual(['redact', 'cancel']);
    await page.aMoment();
    await mkdir('out/firefox', { recursive: true });
    await page.page.screenshot({ path: 'out/firefox/dialog.png' });
    await new Dialog(page).choose('cancel');
    expect(await page.modelText()).toBe('');
    expect(server.receivedText()).not.toContain(key);
  });

  test('send anyway takes a reason, and covers one send', async ({ openSite, server }) => {
    const page = await openSite('claude');
    const text = `pay ${cardNumber()}`;
    await page.type(text);
    await page.page.keyboard.press('Enter');
    await new Dialog(page).sendAnyway();
    await page.replyDone();
    expect(messages(server)).toEqual([text]);
    await page.type(text);
    await page.page.keyboard.press('Enter');
    await new Dialog(page).choose('cancel');
    expect(messages(server)).toEqual([text]);
  });

  for (const site of siteIds) {
    test(`${site}: several lines are redacted line by line`, async ({ openSite, server }) => {
      const page = await openSite(site);
      const card = cardNumber();
      await page.type('Note:');
      await page.paste(` pay\n${card}\n\nand ${card} too`);
      await new Dialog(page).choose('redact');
      await page.modelBecomes('Note: pay\n[CARD-1]\n\nand [CARD-1] too');
      await page.aMoment();
      await page.page.keyboard.press('Enter');
      await page.replyDone();
      expect(await page.surface.isOpen(), 'a second dialog').toBe(false);
      expect(messages(server)).toEqual(['Note: pay\n[CARD-1]\n\nand [CARD-1] too']);
      expect(server.receivedText()).not.toContain(card);
    });
  }

  for (const site of Object.keys(byScript) as (keyof typeof byScript)[]) {
    test(`${site}: what the page sends by itself is held on the wire`, async ({ openSite, server }) => {
      const page = await openSite(site);
      const harmless = words(3);
      expect(await page.page.evaluate(byScript[site], harmless)).toBe('sent');
      expect(messages(server)).toEqual([harmless]);
      const key = cloudKey();
      const outcome = page.page.evaluate(byScript[site], `key ${key}`);
      await new Dialog(page).choose('cancel');
      expect(await outcome).toBe('refused');
      expect(messages(server)).toEqual([harmless]);
      expect(server.receivedText()).not.toContain(key);
    });
  }

  test('a page cannot answer the dialog, nor forge the bridge', async ({ openSite, server }) => {
    const page = await openSite('chatgpt');
    const card = cardNumber();
    await page.type(`pay ${card}`);
    await page.page.keyboard.press('Enter');
    await page.surface.opened();
    await page.page.evaluate(() => {
      const host = document.querySelector('parapet-surface');
      for (const type of ['keydown', 'keypress', 'keyup'])
        host?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      for (const say of ['offer', 'answer', 'joined'])
        document.dispatchEvent(
          new CustomEvent('parapet:meet', { detail: JSON.stringify({ say, id: 1, pass: true, up: 'x', down: 'y', endpoints: [] }) }),
        );
    });
    await page.aMoment();
    expect(await page.surface.isOpen()).toBe(true);
    expect(messages(server)).toEqual([]);
    await new Dialog(page).choose('cancel');
    expect(server.receivedText()).not.toContain(card);
  });

  test('the event page has gone to sleep: the guard decides all the same, and wakes it to record', async ({
    openSite,
    server,
    firefox,
  }) => {
    const page = await openSite('m365-copilot');
    await until(
      'the event page sleeps',
      () => firefox.extension.asleep(),
      (sleeps) => sleeps,
      15_000,
    );
    const key = cloudKey();
    await page.paste(`key ${key}`);
    await new Dialog(page).choose('cancel');
    expect(await page.modelText()).toBe('');
    expect(server.receivedText()).not.toContain(key);
    expect(await firefox.extension.stored()).toContain('"rule":"cloud-keys"');
  });

  test('the popup shows the policy, and what was recorded', async ({ firefox }) => {
    expect(await firefox.extension.popupText((text) => text.includes('Acme Corporation AI use policy'))).toContain('2026.1');
  });
});
