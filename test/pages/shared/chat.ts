import { armDragSource, type Replica } from './replica.ts';
import { showTour } from './tour-panel.ts';

/** The editor of a replica, whatever engine it is. */
export interface Composer {
  readonly text: () => string;
  readonly clear: () => void;
}

/** Sends one message and calls `chunk` for each part of the reply. Rejects when the site could not send. */
export type Transport = (text: string, chunk: (text: string) => void) => Promise<void>;

export interface ChatParts {
  readonly site: string;
  readonly composer: Composer;
  readonly transport: Transport;
  /** Makes the elements of one exchange in the site's own markup; the reply's text goes into `reply`. */
  readonly exchange: (text: string) => { readonly reply: HTMLElement };
  /** Called when a reply starts and ends: the send button changes with it. */
  readonly busyChanged?: (busy: boolean) => void;
}

/** The send chain that all replicas share: optimistic bubble, composer emptied, call, streamed reply. Returns `send`. */
export function startChat(parts: ChatParts): () => void {
  const sent: string[] = [];
  const failures: string[] = [];
  let busy = false;

  const setBusy = (next: boolean): void => {
    busy = next;
    parts.busyChanged?.(next);
  };
  const send = async (): Promise<void> => {
    const text = parts.composer.text().trim();
    if (text === '' || busy) return;
    sent.push(text);
    parts.composer.clear();
    const { reply } = parts.exchange(text);
    setBusy(true);
    try {
      await parts.transport(text, (chunk) => reply.append(chunk));
    } catch (cause) {
      failures.push(String(cause));
      reply.dataset['failed'] = 'true';
      reply.append('Something went wrong. The message was not sent.');
    } finally {
      setBusy(false);
      reply.scrollIntoView({ block: 'end' });
    }
  };

  const replica: Replica = { site: parts.site, modelText: () => parts.composer.text(), sent, failures, busy: () => busy };
  window.__replica = replica;
  armDragSource();
  showTour();
  return () => void send();
}

/** Makes an element with attributes and children. */
export function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Reads server-sent events and hands over each event's data. */
export async function readEvents(response: Response, onData: (data: unknown) => void): Promise<void> {
  if (!response.ok || response.body === null) throw new Error(`the server answered ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (rest + value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined && data !== '[DONE]') onData(JSON.parse(data));
    }
  }
}
