import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asId } from '../policy-rules/index.ts';
import { anEvent } from './event.fixture.ts';
import type { MessageName, Messages } from './messages.ts';
import { protocol } from './protocol.ts';
import { route, send, senderOf, type Handlers, type Origin } from './transport.ts';

const own = fakeBrowser.runtime.id;
const page = { id: own, url: 'https://chatgpt.com/c/1', frameId: 3, tab: { id: 7, incognito: false } };
const extension = { id: own, url: `chrome-extension://${own}/popup.html` };

/** Delivers a message as the browser would, and answers what came back; `undefined` where nobody felt addressed. */
async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  const answers = await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never);
  return answers.find((answer: unknown) => answer !== undefined);
}

const refused = { ok: false, problem: 'refused' };
const hash = 'a'.repeat(64);
/** One request per message that its parser takes. */
const requests: { readonly [Name in MessageName]: unknown } = {
  'policy.read': null,
  'policy.refresh': null,
  'event.record': anEvent(),
  'note.keep': { event: anEvent().id, note: 'The customer asked.' },
  'events.read': null,
  'notes.read': null,
  'acknowledgement.give': { contentHash: hash, locale: 'de-AT' },
  'acknowledgement.read': null,
  'reminder.claim': { reminder: 'secrets', site: 'chatgpt' },
  'surface.load': null,
};
const names = Object.keys(requests) as MessageName[];

let heard: { name: MessageName; request: unknown; origin: Origin }[] = [];
let answer: (name: MessageName) => unknown = () => null;

function listen(): void {
  const handler = (name: MessageName) => (request: unknown, origin: Origin) => {
    heard.push({ name, request, origin });
    return answer(name);
  };
  route(Object.fromEntries(names.map((name) => [name, handler(name)])) as unknown as Handlers);
}

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  answer = () => null;
});

describe('who may ask what', () => {
  beforeEach(listen);

  it.each(names)('%s: exactly those whom the protocol names', async (name) => {
    for (const [from, sender] of [
      ['page', page],
      ['extension', extension],
    ] as const) {
      const allowed = (protocol[name].from as readonly string[]).includes(from);
      expect(await deliver({ name, request: requests[name] }, sender), from).toEqual(allowed ? { ok: true, value: null } : refused);
      expect(heard.length, from).toBe(allowed ? 1 : 0);
      heard = [];
    }
  });

  it('a page can read neither events nor notes', () => {
    expect(protocol['events.read'].from).toEqual(['extension']);
    expect(protocol['notes.read'].from).toEqual(['extension']);
  });

  it.each([
    ['another extension', { ...page, id: 'someone-else' }],
    ['another extension in a tab', { ...page, url: 'chrome-extension://someone-else/x.html' }],
    ['nobody', undefined],
    ['no address', { ...page, url: undefined }],
    ['a page without a tab', { ...page, tab: undefined }],
    ['a file', { ...page, url: 'file:///etc/passwd' }],
    ['an address that looks like ours', { ...extension, url: `https://x.example/chrome-extension://${own}/` }],
  ])('%s is heard by nobody', async (_name, sender) => {
    expect(senderOf(sender)).toBeNull();
    for (const name of ['policy.read', 'events.read']) expect(await deliver({ name, request: null }, sender)).toEqual(refused);
    expect(heard).toEqual([]);
  });

  it('one of our pages stays ours in a tab', () => {
    expect(senderOf({ ...page, url: `chrome-extension://${own}/activity.html` })?.from).toBe('extension');
  });

  it('tells the handler frame and private window', async () => {
    await deliver({ name: 'surface.load', request: null }, { ...page, tab: { id: 9, incognito: true } });
    expect(heard[0]?.origin).toEqual({ from: 'page', tabId: 9, frameId: 3, incognito: true });
  });
});

describe('what may be asked', () => {
  beforeEach(listen);

  it.each([
    ['an unknown name', { name: 'policy.write', request: null }],
    ['a name that every object has', { name: 'toString', request: null }],
    ['a request where none belongs', { name: 'policy.read', request: { text: 'x' } }],
    ['a hash that is none', { name: 'acknowledgement.give', request: { contentHash: 'abc', locale: 'en' } }],
    ['a sentence for a locale', { name: 'acknowledgement.give', request: { contentHash: hash, locale: 'my secret is' } }],
    ['a note that is too long', { name: 'note.keep', request: { event: anEvent().id, note: 'x'.repeat(301) } }],
    ['an empty note', { name: 'note.keep', request: { event: anEvent().id, note: '  ' } }],
    ['an event with a wrong id', { name: 'event.record', request: { ...anEvent(), id: '1' } }],
    ['a list for a request', { name: 'reminder.claim', request: ['secrets', 'chatgpt'] }],
  ])('%s is refused', async (_name, message) => {
    expect(await deliver(message, page)).toEqual(refused);
    expect(heard).toEqual([]);
  });

  it.each([[null], ['policy.read'], [{ type: 'policy.read' }], [{ name: 7 }]])(
    '%j is no message of ours: others may answer',
    async (message) => {
      expect(await deliver(message, page)).toBeUndefined();
    },
  );

  it('takes along what is named and nothing else', async () => {
    await deliver({ name: 'reminder.claim', request: { reminder: 'secrets', site: 'chatgpt', text: 'canary' } }, page);
    expect(heard[0]?.request).toEqual({ reminder: 'secrets', site: 'chatgpt' });
  });
});

describe('send', () => {
  const deliverFromPage = (): void => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => deliver(message, page) as never);
  };

  it('brings the reply', async () => {
    listen();
    deliverFromPage();
    answer = () => true;
    const claim: Messages['reminder.claim']['request'] = { reminder: asId<'reminder'>('secrets'), site: asId<'site'>('chatgpt') };
    expect(await send('reminder.claim', claim)).toEqual({ ok: true, value: true });
  });

  it('says that it was refused, and does not ask again', async () => {
    listen();
    deliverFromPage();
    expect(await send('events.read', null)).toEqual({ ok: false, problem: 'refused' });
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('asks again where the worker was just starting', async () => {
    const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    ask.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    ask.mockResolvedValueOnce({ ok: true, value: null } as never);
    expect(await send('policy.read', null)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('Extension context invalidated.'))],
    [
      'throws at once',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['answers nothing', () => Promise.resolve(undefined)],
  ])('is unreachable where the browser %s', async (_name, ask) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(ask as never);
    expect(await send('policy.read', null)).toEqual({ ok: false, problem: 'unreachable' });
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is unreachable where the handler failed, whose error stays in the worker', async () => {
    listen();
    deliverFromPage();
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answer = () => {
      throw new RangeError('4111 1111 1111 1111');
    };
    expect(await send('policy.read', null)).toEqual({ ok: false, problem: 'unreachable' });
    expect(log).toHaveBeenCalledWith('Parapet: policy.read failed', 'RangeError');
  });
});
