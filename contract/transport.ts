import { browser } from 'wxt/browser';
import { bad, good, type Result } from '../policy-rules/index.ts';
import type { MessageName, Messages, Sender } from './messages.ts';
import { protocol, type MessageGate } from './protocol.ts';

/** Where a message came from, as the browser says it (a page cannot forge it). */
export interface Origin {
  readonly from: Sender;
  readonly tabId: number | null;
  readonly frameId: number;
  /** A private window, of which nothing may be stored. */
  readonly incognito: boolean;
}

/** One handler per message; a missing one does not compile. */
export type Handlers = {
  readonly [Name in MessageName]: (
    request: Messages[Name]['request'],
    origin: Origin,
  ) => Messages[Name]['reply'] | Promise<Messages[Name]['reply']>;
};

/** `unreachable`: no worker answers, as under an extension that was updated. `refused`: sender or request was not accepted. */
export type SendProblem = 'unreachable' | 'refused';

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: 'refused' | 'failed' };

/** Asks the worker. Never throws; tries twice, because the first message may meet a worker that is just starting. */
export async function send<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Result<Messages[Name]['reply'], SendProblem>> {
  const answer = (await ask(name, request)) ?? (await ask(name, request));
  if (answer === null) return bad('unreachable');
  // The worker's handler has the reply type of this very name: `route` and `Handlers` hold it to that.
  if (answer.ok) return good(answer.value as Messages[Name]['reply']);
  return bad(answer.problem === 'refused' ? 'refused' : 'unreachable');
}

async function ask(name: MessageName, request: unknown): Promise<Answer | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, request });
    return isAnswer(answer) ? answer : null;
  } catch {
    // "Receiving end does not exist", "Extension context invalidated": both mean that nobody answers, and the caller decides.
    return null;
  }
}

/**
 * Answers every message of the protocol: asks the sender first, then reads the request, then calls. To be called once, in the first
 * turn of the worker, so that the message which wakes it is not lost.
 */
export function route(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown): Promise<Answer> | undefined => {
    const envelope = envelopeOf(message);
    return envelope === null ? undefined : answerTo(envelope, senderOf(sender), handlers);
  });
}

async function answerTo(envelope: Envelope, origin: Origin | null, handlers: Handlers): Promise<Answer> {
  const { name } = envelope;
  if (origin === null || !isMessageName(name)) return refused;
  const gate: MessageGate<unknown> = protocol[name];
  if (!gate.from.includes(origin.from)) return refused;
  const request = gate.parse(envelope.request);
  if (!request.ok) return refused;
  try {
    // Request and handler belong to the same name; the compiler cannot follow that through a union of names.
    const handler = handlers[name] as (request: unknown, origin: Origin) => unknown;
    return { ok: true, value: await handler(request.value, origin) };
  } catch (error) {
    console.error(`Parapet: ${name} failed`, error instanceof Error ? error.name : 'unknown');
    return { ok: false, problem: 'failed' };
  }
}

const refused: Answer = { ok: false, problem: 'refused' };

interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

/** Null for what is not one of our messages, so that other listeners may answer it. */
export function envelopeOf(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null || !('name' in message) || typeof message.name !== 'string') return null;
  return { name: message.name, request: 'request' in message ? message.request : null };
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

interface BrowserSender {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly frameId?: unknown;
  readonly tab?: { readonly id?: unknown; readonly incognito?: unknown };
}

/** Who sent a message; null where it is neither a page's guard nor one of our own pages. */
export function senderOf(raw: unknown): Origin | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const sender = raw as BrowserSender;
  if (sender.id !== browser.runtime.id || typeof sender.url !== 'string') return null;
  const tabId = typeof sender.tab?.id === 'number' ? sender.tab.id : null;
  const frameId = typeof sender.frameId === 'number' ? sender.frameId : 0;
  const incognito = sender.tab?.incognito === true;
  if (sender.url.startsWith(ownPages())) return { from: 'extension', tabId, frameId, incognito };
  // A page of another extension has a tab and an address too, but neither of these schemes.
  if (tabId !== null && /^https?:\/\//.test(sender.url)) return { from: 'page', tabId, frameId, incognito };
  return null;
}

/** The address under which our own pages stand. WXT types `getURL` for the files of one build only, and the root is none of them. */
function ownPages(): string {
  return (browser.runtime as unknown as { readonly getURL: (path: string) => string }).getURL('/');
}
