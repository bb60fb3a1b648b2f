import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asId } from '../policy-rules/index.ts';
import { answerTab, askTab } from './tab-transport.ts';
import type { TabState } from './tab-state.ts';

const state: TabState = { site: asId<'site'>('chatgpt'), status: 'tolerated', coverage: 'watching', reasons: [] };
const own = fakeBrowser.runtime.id;
const popup = { id: own, url: `chrome-extension://${own}/popup.html` };

async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return (await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never)).find((answer: unknown) => answer !== undefined);
}

beforeEach(() => fakeBrowser.reset());

describe('the guard of a tab', () => {
  it('answers our own pages until it is stopped', async () => {
    const stop = new AbortController();
    answerTab(() => state, stop.signal);
    expect(await deliver({ name: 'tab.read', request: null }, popup)).toEqual(state);
    stop.abort();
    expect(await deliver({ name: 'tab.read', request: null }, popup)).toBeUndefined();
  });

  it.each([
    ['another page', { id: own, url: 'https://chatgpt.com/', tab: { id: 1 } }],
    ['another extension', { ...popup, id: 'someone-else' }],
  ])('answers nothing to %s', async (_name, sender) => {
    answerTab(() => state, new AbortController().signal);
    expect(await deliver({ name: 'tab.read', request: null }, sender)).toBeUndefined();
  });
});

describe('askTab', () => {
  const answering = (answer: () => Promise<unknown>): void => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer as never);
  };

  it('brings the state of the top frame', async () => {
    answering(() => Promise.resolve({ ...state, text: 'canary' }));
    expect(await askTab(4)).toEqual({ ok: true, value: state });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(4, { name: 'tab.read', request: null }, { frameId: 0 });
  });

  it.each([
    ['no guard runs there', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['nothing comes back', () => Promise.resolve(undefined)],
    ['something else comes back', () => Promise.resolve({ ...state, coverage: 'perfect' })],
  ])('is unreachable where %s', async (_name, answer) => {
    answering(answer);
    expect(await askTab(4)).toEqual({ ok: false, problem: 'unreachable' });
  });
});
