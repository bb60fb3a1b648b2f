import type { Browser, Page } from 'puppeteer-core';

/** The one part of Puppeteer's BiDi connection that is used: commands which Puppeteer has no method for. */
interface Connection {
  readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }>;
}

/** A node that the browser has named for us. */
export interface SharedNode {
  readonly sharedId: string;
}

/** WebDriver BiDi commands beside Puppeteer's own. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    // Puppeteer's class for a BiDi browser has the connection as a field, and its public type does not.
    this.#connection = (browser as unknown as { readonly connection: Connection }).connection;
  }

  /** The browsing context of a Puppeteer page. */
  static contextOf(page: Page): string {
    return (page.mainFrame() as unknown as { readonly _id: string })._id;
  }

  async send<Value>(method: string, parameters: object): Promise<Value> {
    return (await this.#connection.send(method, parameters)).result as Value;
  }

  /** Runs a function in a world of its own beside the page's; what it returns must be JSON. */
  async call<Value>(context: string, code: string, nodes: readonly SharedNode[] = []): Promise<Value> {
    const answer = await this.send<{
      readonly type: string;
      readonly result?: { readonly value: string };
      readonly exceptionDetails?: { readonly text: string };
    }>('script.callFunction', {
      functionDeclaration: `async (...nodes) => JSON.stringify(await (${code})(...nodes)) ?? 'null'`,
      arguments: nodes,
      target: { context, sandbox: 'parapet-test' },
      awaitPromise: true,
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'a script failed');
    return JSON.parse(answer.result?.value ?? 'null') as Value;
  }

  /** The first node that matches, with its shadow root, open or closed, where it has one. */
  async locate(
    context: string,
    selector: string,
    start?: SharedNode,
  ): Promise<readonly (SharedNode & { readonly root: SharedNode | null })[]> {
    const { nodes } = await this.send<{
      readonly nodes: readonly (SharedNode & { readonly value?: { readonly shadowRoot?: SharedNode | null } })[];
    }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      ...(start === undefined ? {} : { startNodes: [{ sharedId: start.sharedId }] }),
    });
    return nodes.map(({ sharedId, value }) => ({
      sharedId,
      root: value?.shadowRoot ? { sharedId: value.shadowRoot.sharedId } : null,
    }));
  }
}
