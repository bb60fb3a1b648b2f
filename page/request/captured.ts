// The page's own scripts run in this world after us and may patch every built-in. What the request layer relies on is taken here, at
// document_start, and called through `apply`, so that a later patch neither sees our traffic nor changes our answers.

const { apply, construct } = Reflect;
const execOf = RegExp.prototype.exec;
const addOf = EventTarget.prototype.addEventListener;
const removeOf = EventTarget.prototype.removeEventListener;
const dispatchOf = EventTarget.prototype.dispatchEvent;
const CustomEventOf = CustomEvent;
const RegExpOf = RegExp;
const PromiseOf = Promise;
const thenOf = Promise.prototype.then;
const parseOf = JSON.parse;
const stringifyOf = JSON.stringify;
const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;

export const captured = {
  apply,
  construct,
  matches: (pattern: RegExp, text: string): boolean => apply(execOf, pattern, [text]) !== null,
  regExp: (source: string): RegExp => construct(RegExpOf, [source]) as RegExp,
  listen: (target: EventTarget, name: string, listener: (event: Event) => void): void => {
    apply(addOf, target, [name, listener]);
  },
  unlisten: (target: EventTarget, name: string, listener: (event: Event) => void): void => {
    apply(removeOf, target, [name, listener]);
  },
  /** Synchronous: listeners of both worlds have run when it returns. */
  dispatch: (target: EventTarget, name: string, detail: string): void => {
    apply(dispatchOf, target, [construct(CustomEventOf, [name, { detail }]) as CustomEvent]);
  },
  detail: (event: Event): unknown => (detailOf ? apply(detailOf, event, []) : null),
  parse: (text: string): unknown => apply(parseOf, JSON, [text]),
  stringify: (value: unknown): string => apply(stringifyOf, JSON, [value]) as string,
  promise: <Value>(executor: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => void): Promise<Value> =>
    construct(PromiseOf, [executor]) as Promise<Value>,
  then: <Value, Next>(
    promise: Promise<Value>,
    next: (value: Value) => Next | Promise<Next>,
    failed?: (reason: unknown) => Next,
  ): Promise<Next> => apply(thenOf, promise, [next, failed]) as Promise<Next>,
};
