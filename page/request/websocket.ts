import { textOfBody } from './body.ts';
import { captured } from './captured.ts';
import type { Line } from './line.ts';

const weakGet = WeakMap.prototype.get;
const weakSet = WeakMap.prototype.set;

interface Frame {
  readonly args: readonly unknown[];
  answer: boolean | null;
}

/** Wraps `WebSocket.prototype.send`: frames to a held endpoint keep their order; a refused frame is left out. */
export function holdWebSocket(scope: typeof globalThis, line: Line): void {
  const prototype = scope.WebSocket.prototype;
  const urlOf = Object.getOwnPropertyDescriptor(prototype, 'url')?.get;
  const queues = new WeakMap<WebSocket, Frame[]>();

  prototype.send = new Proxy(prototype.send, {
    apply(target, self: WebSocket, args: [string | ArrayBufferLike | Blob | ArrayBufferView]) {
      const url = urlOf ? (captured.apply(urlOf, self, []) as string) : self.url;
      if (!line.holds('websocket', url)) return captured.apply(target, self, args);
      let queue = captured.apply(weakGet, queues, [self]) as Frame[] | undefined;
      if (!queue) {
        queue = [];
        captured.apply(weakSet, queues, [self, queue]);
      }
      const frames = queue;
      const frame: Frame = { args, answer: null };
      frames[frames.length] = frame;
      const drain = (): void => {
        while (frames[0] && frames[0].answer !== null) {
          const first = frames[0];
          for (let i = 1; i < frames.length; i += 1) frames[i - 1] = frames[i] as Frame;
          frames.length -= 1;
          if (first.answer) captured.apply(target, self, first.args as unknown[]);
        }
      };
      const ask = (text: string | null): void => {
        line.ask({ transport: 'websocket', url, text, sync: false }, (pass) => {
          frame.answer = pass;
          drain();
        });
      };
      const text = textOfBody(args[0]);
      if (text instanceof Promise) void captured.then(text, ask);
      else ask(text);
      return undefined;
    },
  });
}
