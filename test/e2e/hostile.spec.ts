import { cardNumber, cloudKey } from './canary.ts';
import { Dialog } from './dialog.ts';
import { expect, test } from './fixtures.ts';
import type { SitePage } from './site-page.ts';
import type { ReplicaServer } from '../server/server.ts';

// Pages that work against the guard, from their first script on.

async function expectNowhere(site: SitePage, server: ReplicaServer, value: string): Promise<void> {
  await site.page.waitForTimeout(150);
  expect(server.receivedText().includes(value), 'the value reached the server').toBe(false);
}

for (const hostility of ['stop-events', 'patch-dom', 'forge-wxt']) {
  for (const site of ['chatgpt', 'm365-copilot'] as const) {
    test(`${site}: ${hostility}: a paste is still held, and so is the wire`, async ({ openSite, server }) => {
      const page = await openSite(site, `hostile=${hostility}`);
      const key = cloudKey();
      await page.paste(`key ${key}`);
      await new Dialog(page).choose('cancel');
      expect(await page.modelText()).toBe('');
      await page.type(`key ${key}`);
      await page.send('enter');
      await new Dialog(page).choose('cancel');
      await expectNowhere(page, server, key);
    });
  }
}

for (const site of ['chatgpt', 'copilot'] as const) {
  test(`${site}: a page that removes our host gets nothing for it`, async ({ openSite, server }) => {
    const page = await openSite(site, 'hostile=remove-host');
    const key = cloudKey();
    await page.paste(`key ${key}`);
    await page.page.waitForTimeout(600);
    expect(await page.modelText()).toBe('');
    await page.type(`key ${key}`);
    await page.send('enter');
    await page.page.waitForTimeout(600);
    await expectNowhere(page, server, key);
  });
}

test('scripts of the page cannot press the dialog’s buttons', async ({ openSite, server }) => {
  const page = await openSite('chatgpt');
  const card = cardNumber();
  await page.type(`pay ${card}`);
  await page.send('enter');
  const nodes = await page.surface.opened();
  const buttons = await Promise.all(nodes.filter(({ role }) => role === 'button').map((node) => page.surface.centre(node)));
  await page.page.evaluate((points) => {
    const targets = new Set<Element>([document.documentElement, document.body]);
    for (const child of document.documentElement.children) targets.add(child);
    for (const { x, y } of points) {
      const hit = document.elementFromPoint(x, y);
      if (hit !== null) targets.add(hit);
    }
    if (document.activeElement !== null) targets.add(document.activeElement);
    for (const target of targets) {
      for (const { x, y } of points) {
        const shape = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, view: window };
        for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, shape));
        for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, shape));
      }
      for (const key of ['Tab', 'Enter', ' ', 'Escape']) {
        for (const type of ['keydown', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }));
      }
      (target as HTMLElement).click();
      for (const type of ['cancel', 'close', 'submit']) target.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }, buttons);
  await page.page.waitForTimeout(300);
  expect(await page.surface.isOpen(), 'the dialog is still open').toBe(true);
  await expectNowhere(page, server, card);
  await new Dialog(page).choose('cancel');
  await expectNowhere(page, server, card);
});

test('the page cannot see into our root, nor find the value in its document', async ({ openSite }) => {
  const page = await openSite('claude');
  await page.paste(`pay ${cardNumber()}`);
  await page.surface.opened();
  expect(await page.surface.hosts()).toHaveLength(1);
  const seen = await page.page.evaluate(() => ({
    roots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length,
    text: document.documentElement.outerHTML,
  }));
  expect(seen.roots).toBe(0);
  expect(seen.text).not.toMatch(/\d{4} \d{4} \d{4}/);
  await new Dialog(page).choose('cancel');
});

test('keys typed into the dialog are not seen by the page', async ({ openSite }) => {
  const page = await openSite('chatgpt');
  await page.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenKeys: seen });
    for (const type of ['keydown', 'keyup', 'beforeinput', 'input'])
      window.addEventListener(type, (event) => seen.push(`${type} ${(event as KeyboardEvent).key}`), true);
  });
  await page.paste(`pay ${cardNumber()}`);
  await page.surface.opened();
  await page.page.evaluate(() => (window as unknown as { seenKeys: string[] }).seenKeys.splice(0));
  await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('q');
  expect(await page.page.evaluate(() => (window as unknown as { seenKeys: string[] }).seenKeys)).toEqual([]);
  await new Dialog(page).escape();
});

test('forged bridge messages open no gate', async ({ openSite, server }) => {
  const page = await openSite('chatgpt');
  const card = cardNumber();
  const outcome = page.page.evaluate(async (text) => {
    const names = ['parapet:meet', 'parapet', 'parapet:up', 'parapet:down', 'parapet:answer'];
    const forged = [
      { say: 'offer', up: 'forged-up', down: 'forged-down', endpoints: [] },
      { say: 'ask' },
      { say: 'joined' },
      ...Array.from({ length: 20 }, (_one, id) => ({ say: 'answer', id, pass: true })),
    ];
    const forge = (): void => {
      for (const target of [document, window, document.documentElement]) {
        for (const name of [...names, 'forged-up', 'forged-down']) {
          for (const detail of forged) {
            target.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(detail) }));
            target.dispatchEvent(new CustomEvent(name, { detail }));
          }
        }
      }
      for (const data of forged) window.postMessage(data, '*');
    };
    // What an offer would say if the guard still answered.
    const heard: string[] = [];
    document.addEventListener('parapet:meet', (event) => heard.push(String((event as CustomEvent).detail)));
    forge();
    const timer = setInterval(forge, 20);
    const sent = await fetch('/backend-api/f/conversation', {
      method: 'POST',
      body: JSON.stringify({ messages: [{ content: { content_type: 'text', parts: [text] } }] }),
    }).then(
      () => 'sent',
      () => 'refused',
    );
    clearInterval(timer);
    return { sent, leaked: heard.some((detail) => detail.includes('"down"') && !detail.includes('forged')) };
  }, `pay ${card}`);
  await page.surface.opened();
  await page.page.waitForTimeout(300);
  await expectNowhere(page, server, card);
  await new Dialog(page).choose('cancel');
  expect(await outcome).toEqual({ sent: 'refused', leaked: false });
});

test('an untrusted Enter that the page dispatches is gated like a real one', async ({ openSite, server }) => {
  const page = await openSite('m365-copilot');
  const card = cardNumber();
  await page.type(`pay ${card}`);
  await page.page.evaluate(() => {
    const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
    document.querySelector('#m365-chat-editor-target-element')?.dispatchEvent(new KeyboardEvent('keydown', enter));
  });
  await page.surface.opened();
  await new Dialog(page).choose('cancel');
  await expectNowhere(page, server, card);
});
