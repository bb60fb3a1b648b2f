import { cardNumber, cloudKey, harmlessText } from './canary.ts';
import { Dialog } from './dialog.ts';
import { expect, test } from './fixtures.ts';
import { channels, sendWays, siteIds, type EntryChannel, type ReplicaId, type SendWay, type SitePage } from './site-page.ts';
import type { ReplicaServer } from '../server/server.ts';

// Every site x every way in x every way out x every outcome, under the shipped example policy, which blocks cloud keys and warns of card
// numbers. The oracle is what the server received, and the editor's own state.

const before = 'Note:';

/** What was sent as a message, drafts left out. */
function messages(server: ReplicaServer): readonly string[] {
  return server
    .prompts()
    .filter(({ draft }) => !draft)
    .map(({ text }) => text);
}

function expectNowhere(server: ReplicaServer, value: string): void {
  expect(server.receivedText().includes(value), 'the value reached the server').toBe(false);
  expect(server.receivedText().includes(value.replaceAll(' ', '')), 'the value reached the server without its spaces').toBe(false);
}

class Case {
  readonly page: SitePage;
  readonly server: ReplicaServer;
  readonly channel: EntryChannel;
  readonly way: SendWay;
  readonly dialog: Dialog;

  constructor(page: SitePage, server: ReplicaServer, channel: EntryChannel, way: SendWay) {
    this.page = page;
    this.server = server;
    this.channel = channel;
    this.way = way;
    this.dialog = new Dialog(page);
  }

  /** Brings the text in behind what is already there. Typed text is all typed, so it comes to a decision at the send. */
  async bringIn(text: string): Promise<void> {
    await this.page.type(before);
    await this.page.modelBecomes(before);
    await this.page.enter(this.channel, text);
    if (this.channel === 'type') await this.page.modelBecomes(before + text);
  }

  /** The moment at which the dialog must come: at the insertion, or at the send. */
  async meetDialog(text: string): Promise<void> {
    await this.bringIn(text);
    if (this.channel === 'type') await this.page.send(this.way);
    await this.page.surface.opened();
    expect(messages(this.server), 'nothing may leave before the choice').toEqual([]);
  }

  /** After a refusal: the editor is as it was, nothing left, and what remains can still be sent. */
  async expectUntouched(text: string, value: string): Promise<void> {
    await this.page.modelBecomes(this.channel === 'type' ? before + text : before);
    expect(await this.page.page.evaluate(() => window.__replica?.sent)).toEqual([]);
    if (this.channel !== 'type') {
      await this.page.send(this.way);
      await this.page.replyDone();
    }
    expect(messages(this.server)).toEqual(this.channel === 'type' ? [] : [before]);
    expectNowhere(this.server, value);
  }

  /** Sends what was inserted, or waits for the send that the dialog let go; in both cases once, and without a second dialog. */
  async sendOnce(): Promise<string> {
    if (this.channel !== 'type') {
      expect(messages(this.server)).toEqual([]);
      await this.page.send(this.way);
    }
    await this.page.replyDone();
    expect(await this.page.surface.isOpen(), 'a second dialog for the same decision').toBe(false);
    expect(messages(this.server)).toHaveLength(1);
    expect(await this.page.modelText()).toBe('');
    return messages(this.server)[0] ?? '';
  }
}

async function block(one: Case): Promise<void> {
  const key = cloudKey();
  await one.meetDialog(` key ${key}`);
  expect(await one.dialog.offers()).not.toContain('send-anyway');
  if (one.way === 'keyboard') await one.dialog.escape();
  else await one.dialog.choose('cancel');
  await one.expectUntouched(` key ${key}`, key);
}

async function warnCancel(one: Case): Promise<void> {
  const card = cardNumber();
  await one.meetDialog(` pay ${card} now`);
  expect(await one.dialog.offers()).toEqual(expect.arrayContaining(['redact', 'cancel', 'send-anyway']));
  if (one.way === 'keyboard') await one.dialog.escape();
  else await one.dialog.choose('cancel');
  await one.expectUntouched(` pay ${card} now`, card);
}

async function warnSend(one: Case): Promise<void> {
  const text = ` pay ${cardNumber()} now`;
  await one.meetDialog(text);
  await one.dialog.sendAnyway();
  if (one.channel !== 'type') await one.page.modelBecomes(before + text);
  expect(await one.sendOnce()).toBe(before + text);
}

async function redact(one: Case): Promise<void> {
  const card = cardNumber();
  await one.meetDialog(` pay ${card} now`);
  await one.dialog.choose('redact');
  const redacted = `${before} pay [CARD-1] now`;
  if (one.channel !== 'type') await one.page.modelBecomes(redacted);
  expect(await one.sendOnce()).toBe(redacted);
  expectNowhere(one.server, card);
}

async function allow(one: Case): Promise<void> {
  const text = ` ${harmlessText()}`;
  await one.bringIn(text);
  await one.page.modelBecomes(before + text);
  await one.page.send(one.way);
  await one.page.replyDone();
  expect(await one.page.surface.isOpen()).toBe(false);
  expect(messages(one.server)).toEqual([before + text]);
}

const outcomes = { block, 'warn, cancelled': warnCancel, 'warn, sent anyway': warnSend, redact, allow };

function define(site: ReplicaId, channel: EntryChannel, way: SendWay): void {
  for (const [outcome, run] of Object.entries(outcomes)) {
    test(`${site}: ${channel}, ${way}: ${outcome}`, async ({ openSite, server }) => {
      await run(new Case(await openSite(site), server, channel, way));
    });
  }
}

for (const site of siteIds) for (const channel of channels) for (const way of sendWays) define(site, channel, way);
