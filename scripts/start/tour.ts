import { canariesIn, cardNumber, cloudKey } from '../../test/e2e/canary.ts';
import { openBrowser } from '../../test/e2e/browser.ts';
import { Extension, needBuiltExtension } from '../../test/e2e/extension.ts';
import { SitePage, type ReplicaId } from '../../test/e2e/site-page.ts';
import type { ReplicaServer } from '../../test/server/server.ts';
import { Guide } from './guide.ts';

/** The main job, step by step, in a headless browser. Answers an exit code: 1 where something was not as it should be. */
export async function giveTour(server: ReplicaServer): Promise<number> {
  const guide = new Guide();
  await guide.begin();
  const browser = await openBrowser(server.port, needBuiltExtension());
  try {
    const extension = await Extension.attach(browser.context);
    await extension.policyInForce();
    const open = async (site: ReplicaId): Promise<SitePage> => {
      const page = new SitePage(await browser.context.newPage(), site);
      await page.open();
      return page;
    };
    const received = (): readonly string[] =>
      server
        .prompts()
        .filter(({ draft }) => !draft)
        .map(({ text }) => text);
    const tour = { guide, server, open, received };
    await harmless(tour);
    await redacted(tour);
    await sentAnyway(tour);
    await blocked(tour);
    await byScript(tour);
    await nothingKept(guide, extension);
    await popup(guide, browser.context, extension);
  } finally {
    await browser.close();
  }
  console.log(guide.wrong === 0 ? '\nAll as it should be. Pictures: out/tour/' : `\n${guide.wrong} not as it should be, see ✗ above.`);
  return guide.wrong === 0 ? 0 : 1;
}

interface Tour {
  readonly guide: Guide;
  readonly server: ReplicaServer;
  readonly open: (site: ReplicaId) => Promise<SitePage>;
  readonly received: () => readonly string[];
}

async function harmless({ guide, server, open, received }: Tour): Promise<void> {
  guide.step('1. A harmless question, pasted into ChatGPT');
  server.reset();
  const page = await open('chatgpt');
  const text = 'What is a good name for a cat that likes rain?';
  await page.paste(text);
  guide.say('pasted', JSON.stringify(text));
  await page.modelBecomes(text);
  guide.say('verdict', 'none: nothing to ask');
  await page.send('enter');
  await page.replyDone();
  guide.check('server', received(), [text]);
  await guide.picture(page.page, 'harmless');
  await page.page.close();
}

async function redacted({ guide, server, open, received }: Tour): Promise<void> {
  guide.step('2. A customer’s card number, pasted into ChatGPT: “Redact and insert”');
  server.reset();
  const page = await open('chatgpt');
  const text = `Refund Ms. Novak, card ${cardNumber()}, please.`;
  await page.paste(text);
  guide.say('pasted', JSON.stringify(text));
  const dialog = await guide.verdict(page, 'card-number');
  guide.check('server', received(), []);
  await dialog.choose('redact');
  guide.say('chosen', 'redact');
  const wanted = 'Refund Ms. Novak, card [CARD-1], please.';
  await page.modelBecomes(wanted);
  await guide.picture(page.page, 'card-number-redacted');
  await page.send('enter');
  await page.replyDone();
  guide.check('server', received(), [wanted]);
  await page.page.close();
}

async function sentAnyway({ guide, server, open, received }: Tour): Promise<void> {
  guide.step('3. A card number, typed into Claude and sent: “Send anyway”, with a reason');
  server.reset();
  const page = await open('claude');
  const text = `Is ${cardNumber()} a test number?`;
  await page.type(text);
  guide.say('typed', JSON.stringify(text));
  await page.send('enter');
  const dialog = await guide.verdict(page, 'typed-card-number');
  await dialog.sendAnyway();
  guide.say('chosen', 'send anyway, reason: the first of the policy’s list');
  await page.replyDone();
  guide.check('server', received(), [text]);
  await page.page.close();
}

async function blocked({ guide, server, open, received }: Tour): Promise<void> {
  guide.step('4. A cloud key, pasted into Gemini: blocked');
  server.reset();
  const page = await open('gemini');
  await page.type('Why does this fail? ');
  const before = await page.modelText();
  const text = `aws_access_key_id = ${cloudKey()}`;
  await page.paste(text);
  guide.say('pasted', JSON.stringify(text));
  const dialog = await guide.verdict(page, 'cloud-key');
  await dialog.choose('cancel');
  guide.say('chosen', 'do not insert');
  guide.check('editor', await page.modelText(), before);
  guide.check('server', received(), []);
  await page.page.close();
}

async function byScript({ guide, server, open, received }: Tour): Promise<void> {
  guide.step('5. Microsoft Copilot’s page sends a cloud key by itself, past the message field: held on the wire');
  server.reset();
  const page = await open('copilot');
  const text = `key ${cloudKey()}`;
  await page.page.evaluate((content) => {
    const socket = new WebSocket('wss://copilot.microsoft.com/c/api/chat?api-version=2');
    socket.onopen = () => socket.send(JSON.stringify({ event: 'send', content: [{ type: 'text', text: content }] }));
  }, text);
  guide.say('sent', `${JSON.stringify(text)}, over the page’s own WebSocket`);
  const dialog = await guide.verdict(page, 'held-on-the-wire');
  await dialog.choose('cancel');
  guide.check('server', received(), []);
  await page.page.close();
}

async function nothingKept(guide: Guide, extension: Extension): Promise<void> {
  guide.step('6. What Parapet kept of all this');
  const events = extension.messages().filter((message) => message.includes('"event.record"'));
  guide.say('events', `${events.length}, each with ids and counts only`);
  guide.check('storage', canariesIn(await extension.stored()), []);
  guide.check('messages', canariesIn(extension.messages().join('\n')), []);
  guide.check('console', canariesIn(extension.said().join('\n')), []);
}

async function popup(guide: Guide, context: Awaited<ReturnType<typeof openBrowser>>['context'], extension: Extension): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await guide.picture(page, 'popup', true);
  await page.close();
}
