// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBridge } from './bridge.ts';
import { meetGuard } from './line.ts';
import { meetingName, type Offer } from './wire.ts';

const endpoints = [{ transport: 'fetch', url: '^https://chatgpt\\.com/backend-api/f/conversation' }] as const;
const url = 'https://chatgpt.com/backend-api/f/conversation';
const body = { transport: 'fetch', url, text: 'hello', sync: false } as const;

let closing = new AbortController();
afterEach(() => {
  closing.abort();
  closing = new AbortController();
});

/** What a page's own listener hears of the meeting. */
function spyOnMeeting(): string[] {
  const heard: string[] = [];
  document.addEventListener(meetingName, (event) => heard.push(String((event as CustomEvent).detail)), { signal: closing.signal });
  return heard;
}

describe('the bridge between the worlds', () => {
  it.each(['guard first', 'request layer first'])('meets whichever script runs first: %s', (order) => {
    const decide = vi.fn(() => true);
    const first = order === 'guard first' ? openBridge(document, endpoints, decide, closing.signal) : null;
    const line = meetGuard(document);
    const bridge = first ?? openBridge(document, endpoints, decide, closing.signal);
    expect(bridge.joined()).toBe(true);
    expect(line.holds('fetch', url)).toBe(true);
    expect(line.holds('xhr', url)).toBe(false);
    expect(line.holds('fetch', 'https://chatgpt.com/backend-api/me')).toBe(false);
  });

  it('answers in the same tick where nobody has to be asked', () => {
    openBridge(document, endpoints, (held) => held.text === 'hello', closing.signal);
    const line = meetGuard(document);
    const answers: boolean[] = [];
    line.ask(body, (pass) => answers.push(pass));
    line.ask({ ...body, text: 'secret' }, (pass) => answers.push(pass));
    expect(answers).toEqual([true, false]);
  });

  it('answers later where a dialog is open, and refuses where the dialog fails', async () => {
    openBridge(
      document,
      endpoints,
      (held) => (held.text === 'hello' ? Promise.resolve(true) : Promise.reject(new Error('lost'))),
      closing.signal,
    );
    const line = meetGuard(document);
    const later = (text: string): Promise<boolean> => new Promise((resolve) => line.ask({ ...body, text }, resolve));
    expect(await later('hello')).toBe(true);
    expect(await later('secret')).toBe(false);
  });

  it('refuses a caller that cannot wait', () => {
    openBridge(document, endpoints, () => new Promise<boolean>(() => undefined), closing.signal);
    const answers: boolean[] = [];
    meetGuard(document).ask({ ...body, sync: true }, (pass) => answers.push(pass));
    expect(answers).toEqual([false]);
  });

  it('tells its names to nobody who asks after the meeting', () => {
    openBridge(document, endpoints, () => true, closing.signal);
    meetGuard(document);
    const heard = spyOnMeeting();
    document.dispatchEvent(new CustomEvent(meetingName, { detail: JSON.stringify({ say: 'ask' }) }));
    expect(heard).toEqual(['{"say":"ask"}']);
  });

  it('closes the meeting at the first change of the document, even when no request layer came', async () => {
    openBridge(document, endpoints, () => true, closing.signal);
    document.documentElement.append(document.createElement('script'));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const heard = spyOnMeeting();
    document.dispatchEvent(new CustomEvent(meetingName, { detail: JSON.stringify({ say: 'ask' }) }));
    expect(heard).toEqual(['{"say":"ask"}']);
  });

  it('takes no second offer: a page cannot put itself in the guard’s place', () => {
    openBridge(document, endpoints, () => false, closing.signal);
    const line = meetGuard(document);
    document.dispatchEvent(
      new CustomEvent(meetingName, { detail: JSON.stringify({ say: 'offer', up: 'forged-up', down: 'forged-down', endpoints: [] }) }),
    );
    document.addEventListener(
      'forged-up',
      () => document.dispatchEvent(new CustomEvent('forged-down', { detail: '{"say":"answer","id":1,"pass":true}' })),
      {
        signal: closing.signal,
      },
    );
    const answers: boolean[] = [];
    line.ask(body, (pass) => answers.push(pass));
    expect(answers).toEqual([false]);
  });

  it('keeps working, unseen, when the page patches the built-ins it uses', () => {
    openBridge(document, endpoints, (held) => held.text === 'hello', closing.signal);
    const line = meetGuard(document);
    const seen: unknown[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = () => null;
    EventTarget.prototype.dispatchEvent = function (event) {
      // What the guard says goes through here as well in this test, where both ends live in one world; only our asking must not.
      if (event instanceof CustomEvent && String(event.detail).includes('"body"')) seen.push(event.type);
      return dispatchEvent.call(this, event);
    };
    const answers: boolean[] = [];
    try {
      expect(line.holds('fetch', url)).toBe(true);
      line.ask(body, (pass) => answers.push(pass));
    } finally {
      RegExp.prototype.exec = exec;
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    expect(answers).toEqual([true]);
    expect(seen).toEqual([]);
  });

  it('ignores what is not one of its messages', () => {
    const decide = vi.fn(() => true);
    const offers: string[] = [];
    document.addEventListener(meetingName, (event) => offers.push(String((event as CustomEvent).detail)), { signal: closing.signal });
    openBridge(document, endpoints, decide, closing.signal);
    const { up } = JSON.parse(offers[0] ?? '{}') as Offer;
    for (const detail of ['{', 'null', '{"say":"body"}', '{"say":"approve","id":1}', 7])
      document.dispatchEvent(new CustomEvent(up, { detail }));
    expect(decide).not.toHaveBeenCalled();
    document.dispatchEvent(new CustomEvent(up, { detail: JSON.stringify({ say: 'body', id: 1, ...body }) }));
    expect(decide).toHaveBeenCalledOnce();
  });
});
