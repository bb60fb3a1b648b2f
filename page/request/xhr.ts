import { textOfBody } from './body.ts';
import { captured } from './captured.ts';
import { absolute } from './fetch.ts';
import type { Line } from './line.ts';

interface Opened {
  readonly url: string;
  readonly sync: boolean;
}

const weakGet = WeakMap.prototype.get;
const weakSet = WeakMap.prototype.set;
const ProgressEventOf = ProgressEvent;
const dispatchEventOf = EventTarget.prototype.dispatchEvent;

/** Wraps `XMLHttpRequest.prototype.open` and `.send`: a body for a held endpoint waits; a refused one ends as a network error. */
export function holdXhr(scope: typeof globalThis, line: Line): void {
  const prototype = scope.XMLHttpRequest.prototype;
  const opened = new WeakMap<XMLHttpRequest, Opened>();

  prototype.open = new Proxy(prototype.open, {
    apply(target, self: XMLHttpRequest, args: [string, string | URL, boolean?, ...unknown[]]) {
      captured.apply(weakSet, opened, [self, { url: absolute(String(args[1])), sync: args[2] === false }]);
      return captured.apply(target, self, args);
    },
  });

  prototype.send = new Proxy(prototype.send, {
    apply(target, self: XMLHttpRequest, args: [(Document | XMLHttpRequestBodyInit | null)?]) {
      const request = captured.apply(weakGet, opened, [self]) as Opened | undefined;
      if (!request || !line.holds('xhr', request.url)) return captured.apply(target, self, args);
      const finish = (pass: boolean): void => {
        if (pass) captured.apply(target, self, args);
        else if (request.sync) throw new DOMException('Parapet: the company policy stopped this request.', 'NetworkError');
        else {
          for (const name of ['error', 'loadend'] as const)
            captured.apply(dispatchEventOf, self, [captured.construct(ProgressEventOf, [name]) as ProgressEvent]);
        }
      };
      const text = textOfBody(args[0]);
      const ask = (read: string | null): void => {
        // A synchronous caller must see the failure as an exception of its own call, so the answer is used after `ask` returns.
        let answer: boolean | null = null;
        let returned = false;
        line.ask({ transport: 'xhr', url: request.url, text: read, sync: request.sync }, (pass) => {
          answer = pass;
          if (returned) finish(pass);
        });
        returned = true;
        if (answer !== null) finish(answer);
      };
      if (text instanceof Promise) {
        if (request.sync) ask(null);
        else void captured.then(text, ask);
      } else ask(text);
      return undefined;
    },
  });
}
