import { cardNumber } from './canary.ts';
import { Dialog } from './dialog.ts';
import { expect, test } from './fixtures.ts';

// A page that answers a click by submitting its form: click and submission are one send, with one decision.

test('a form that is submitted by its button: send anyway, once', async ({ openSite, server }) => {
  const site = await openSite('chatgpt', 'send=submit');
  const card = cardNumber();
  await site.type(`is ${card} valid`);
  await site.send('click');
  await new Dialog(site).sendAnyway();
  await site.replyDone();
  expect(await site.surface.isOpen()).toBe(false);
  expect(
    server
      .prompts()
      .filter(({ draft }) => !draft)
      .map(({ text }) => text),
  ).toEqual([`is ${card} valid`]);
});

test('a form that is submitted by its button: redacted', async ({ openSite, server }) => {
  const site = await openSite('chatgpt', 'send=submit');
  const card = cardNumber();
  await site.type(`is ${card} valid`);
  await site.send('click');
  await new Dialog(site).choose('redact');
  await site.replyDone();
  expect(
    server
      .prompts()
      .filter(({ draft }) => !draft)
      .map(({ text }) => text),
  ).toEqual(['is [CARD-1] valid']);
  expect(server.receivedText()).not.toContain(card);
});

test('a form that the page submits by itself is held like any other send', async ({ openSite, server }) => {
  const site = await openSite('chatgpt', 'send=submit');
  const card = cardNumber();
  await site.type(`is ${card} valid`);
  await site.page.evaluate(() => document.querySelector<HTMLFormElement>('form[data-type="unified-composer"]')?.requestSubmit());
  await new Dialog(site).choose('cancel');
  expect(server.prompts()).toEqual([]);
});
