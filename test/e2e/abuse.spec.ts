import { cardNumber, cloudKey, words } from './canary.ts';
import { Dialog } from './dialog.ts';
import { expect, test } from './fixtures.ts';
import { siteIds, type SitePage } from './site-page.ts';
import type { ReplicaServer } from '../server/server.ts';

// What an impatient person, a changing page and a hostile page may try. Each ends with the same question: what did the server get?

function messages(server: ReplicaServer): readonly string[] {
  return server
    .prompts()
    .filter(({ draft }) => !draft)
    .map(({ text }) => text);
}

/** Waits long enough for a leak to show itself, then looks. */
async function expectNowhere(site: SitePage, server: ReplicaServer, value: string): Promise<void> {
  await site.page.waitForTimeout(150);
  expect(server.receivedText().includes(value), 'the value reached the server').toBe(false);
}

test.describe('an impatient person', () => {
  for (const site of siteIds) {
    test(`${site}: a second and third Enter neither send nor answer the dialog`, async ({ openSite, server }) => {
      const page = await openSite(site);
      const card = cardNumber();
      await page.type(`pay ${card}`);
      // As fast as keys can come: not one after the other's answer, which a busy page delays until the dialog has long been there.
      await Promise.all([1, 2, 3].map(() => page.page.keyboard.press('Enter')));
      await page.surface.opened();
      await expectNowhere(page, server, card);
      expect(await page.surface.isOpen()).toBe(true);
      await new Dialog(page).choose('cancel');
      await expectNowhere(page, server, card);
      expect(await page.surface.isOpen(), 'a second dialog').toBe(false);
    });
  }

  test('pasting again while the dialog is open inserts nothing', async ({ openSite, server }) => {
    const page = await openSite('claude');
    const key = cloudKey();
    await page.paste(key);
    await page.surface.opened();
    await page.page.keyboard.press('ControlOrMeta+v');
    await new Dialog(page).choose('cancel');
    expect(await page.modelText()).toBe('');
    await expectNowhere(page, server, key);
  });
});

test.describe('an approval', () => {
  test('does not cover a text that was changed after it', async ({ openSite, server }) => {
    const page = await openSite('chatgpt');
    const dialog = new Dialog(page);
    await page.paste(`pay ${cardNumber()}`);
    await dialog.sendAnyway();
    await page.modelBecomes(/^pay 4/);
    const other = cardNumber();
    await page.type(` and ${other}`);
    await page.send('enter');
    await page.surface.opened();
    await dialog.choose('cancel');
    await expectNowhere(page, server, other);
    expect(messages(server)).toEqual([]);
  });

  test('does not cover what the page put in place of the text while the dialog was open', async ({ openSite, server }) => {
    const page = await openSite('copilot');
    await page.type(`pay ${cardNumber()}`);
    await page.send('enter');
    await page.surface.opened();
    const other = cardNumber();
    await page.page.evaluate((text) => {
      const field = document.querySelector('textarea');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, `pay ${other}`);
    await new Dialog(page).sendAnyway();
    await expectNowhere(page, server, other);
    expect(messages(server)).toEqual([]);
  });

  for (const site of siteIds) {
    test(`${site}: is spent by one send`, async ({ openSite, server }) => {
      const page = await openSite(site);
      const dialog = new Dialog(page);
      const text = `pay ${cardNumber()}`;
      await page.type(text);
      await page.send('enter');
      await dialog.sendAnyway();
      await page.replyDone();
      await page.type(text);
      await page.send('enter');
      await page.surface.opened();
      await dialog.choose('cancel');
      expect(messages(server)).toEqual([text]);
    });
  }

  test('does not let the page replay the request', async ({ openSite, server }) => {
    const page = await openSite('chatgpt');
    const dialog = new Dialog(page);
    const text = `pay ${cardNumber()}`;
    await page.type(text);
    await page.send('enter');
    await dialog.sendAnyway();
    await page.replyDone();
    const body = server.received({ url: /\/f\/conversation$/ })[0]?.body ?? '';
    const replay = page.page.evaluate(
      (copy) =>
        fetch('/backend-api/f/conversation', { method: 'POST', body: copy }).then(
          () => 'sent',
          () => 'refused',
        ),
      body,
    );
    await dialog.choose('cancel');
    expect(await replay).toBe('refused');
    expect(messages(server)).toEqual([text]);
  });
});

test.describe('a page that sends by itself', () => {
  const sendByScript: Readonly<Record<(typeof siteIds)[number], (text: string) => Promise<string>>> = {
    chatgpt: (text) =>
      fetch('/backend-api/f/conversation', {
        method: 'POST',
        body: JSON.stringify({ action: 'next', messages: [{ content: { content_type: 'text', parts: [text] } }] }),
      }).then(
        () => 'sent',
        () => 'refused',
      ),
    claude: (text) =>
      fetch(
        new Request('/api/organizations/o/chat_conversations/c/completion', { method: 'POST', body: JSON.stringify({ prompt: text }) }),
      ).then(
        () => 'sent',
        () => 'refused',
      ),
    copilot: (text) =>
      new Promise((resolve) => {
        const socket = new WebSocket('wss://copilot.microsoft.com/c/api/chat?api-version=2');
        socket.onopen = () => socket.send(JSON.stringify({ event: 'send', content: [{ type: 'text', text }] }));
        socket.onmessage = () => resolve('sent');
        setTimeout(() => resolve('refused'), 1500);
      }),
    gemini: (text) =>
      new Promise((resolve) => {
        const call = new XMLHttpRequest();
        call.open('POST', '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?rt=c');
        call.onload = () => resolve('sent');
        call.onerror = call.onabort = () => resolve('refused');
        call.send(new URLSearchParams({ 'f.req': JSON.stringify([null, JSON.stringify([[text]])]) }));
        setTimeout(() => resolve('refused'), 1500);
      }),
    'm365-copilot': (text) =>
      new Promise((resolve) => {
        const socket = new WebSocket('wss://substrate.office.com/m365Copilot/Chathub/o@t?ConversationId=c');
        const chat = { type: 4, target: 'chat', arguments: [{ message: { text } }] };
        socket.onopen = () => socket.send(`${JSON.stringify({ protocol: 'json', version: 1 })}\u001e${JSON.stringify(chat)}\u001e`);
        socket.onmessage = ({ data }) => void (String(data).includes('update') && resolve('sent'));
        setTimeout(() => resolve('refused'), 1500);
      }),
  };

  for (const site of siteIds) {
    test(`${site}: a blocked value is held on the wire`, async ({ openSite, server }) => {
      const page = await openSite(site);
      const key = cloudKey();
      const outcome = page.page.evaluate(sendByScript[site], `key ${key}`);
      await new Dialog(page).choose('cancel');
      expect(await outcome).toBe('refused');
      await expectNowhere(page, server, key);
    });

    test(`${site}: a harmless text passes the wire`, async ({ openSite, server }) => {
      const page = await openSite(site);
      const text = words(3);
      expect(await page.page.evaluate(sendByScript[site], text)).toBe('sent');
      expect(messages(server)).toEqual([text]);
    });
  }

  test('chatgpt: a draft that the page sends while the person writes is held', async ({ openSite, server }) => {
    const page = await openSite('chatgpt', 'draft=1');
    const key = cloudKey();
    await page.type(`key ${key} `);
    await page.surface.opened();
    await new Dialog(page).choose('cancel');
    await expectNowhere(page, server, key);
  });
});

test.describe('unusual text', () => {
  test('5 MB with a card number at the end: a clear verdict, and nothing inserted', async ({ openSite, server }) => {
    test.slow();
    const card = cardNumber();
    const page = await openSite('copilot');
    await page.paste(`${'The quick brown fox jumps over the lazy dog. '.repeat(117_000)}${card}`);
    await page.surface.opened(15_000);
    await new Dialog(page).choose('cancel');
    expect(await page.modelText()).toBe('');
    await expectNowhere(page, server, card);
  });

  for (const site of siteIds) {
    test(`${site}: a lone surrogate neither breaks the scan nor the redaction`, async ({ openSite, server }) => {
      const page = await openSite(site);
      const card = cardNumber();
      await page.drop(`\ud83d pay ${card}`);
      await new Dialog(page).choose('redact');
      await page.modelBecomes(/pay \[CARD-1\]/);
      await page.send('enter');
      await page.replyDone();
      expect(messages(server)).toEqual([expect.stringContaining('pay [CARD-1]')]);
      await expectNowhere(page, server, card);
    });
  }

  test('an empty clipboard: nothing happens', async ({ openSite, extension }) => {
    const page = await openSite('gemini');
    const errors = extension.said().length;
    await page.paste('');
    await page.page.waitForTimeout(200);
    expect(await page.surface.isOpen()).toBe(false);
    expect(await page.modelText()).toBe('');
    expect(extension.said().slice(errors)).toEqual([]);
  });
});
