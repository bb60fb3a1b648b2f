import type { CDPSession, Page } from '@playwright/test';
import { until } from './until.ts';

/** One thing that assistive technology sees in Parapet's surface. */
export interface SurfaceNode {
  readonly role: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly checked: boolean;
  readonly focused: boolean;
  readonly backendNodeId: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/**
 * Drives what Parapet draws into a page. It lies in a closed shadow root, which no script and no Playwright selector can enter, so it is
 * read through the browser's accessibility tree and pressed with real mouse and keyboard events, as a person would.
 */
export class Surface {
  readonly #page: Page;
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async #cdp(): Promise<CDPSession> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }

  /** The nodes of the first element with one of these roles, itself first; none where there is no such element. */
  async nodes(...roles: readonly string[]): Promise<readonly SurfaceNode[]> {
    const session = await this.#cdp();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const top = nodes.find((node) => !node.ignored && roles.includes(String(node.role?.value)));
    const found: SurfaceNode[] = [];
    const walk = (id: string): void => {
      const node = byId.get(id);
      if (node === undefined) return;
      const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
      if (!node.ignored && node.backendDOMNodeId !== undefined) {
        found.push({
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? ''),
          disabled: property('disabled') === true,
          checked: property('checked') === 'true',
          focused: property('focused') === true,
          backendNodeId: node.backendDOMNodeId,
        });
      }
      node.childIds?.forEach(walk);
    };
    if (top !== undefined) walk(top.nodeId);
    return found;
  }

  /** The open dialog, or none. */
  async dialog(): Promise<readonly SurfaceNode[]> {
    return this.nodes('alertdialog', 'dialog');
  }

  async isOpen(): Promise<boolean> {
    return (await this.dialog()).length > 0;
  }

  /** Waits until the dialog is open and has a button. */
  async opened(timeout = 5000): Promise<readonly SurfaceNode[]> {
    return until(
      'the dialog is open',
      () => this.dialog(),
      (nodes) => nodes.some(({ role }) => role === 'button'),
      timeout,
    );
  }

  async closed(timeout = 5000): Promise<void> {
    await until(
      'the dialog is closed',
      () => this.buttons(),
      (buttons) => buttons.length === 0,
      timeout,
    );
  }

  /** All text of the dialog, as it is read out. */
  async text(): Promise<string> {
    return (await this.dialog())
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join(' ');
  }

  /** Names of the dialog's enabled buttons, in order. */
  async buttons(): Promise<readonly string[]> {
    return (await this.dialog()).filter(({ role, disabled }) => role === 'button' && !disabled).map(({ name }) => name);
  }

  /** Presses an enabled button of the dialog with the mouse. Waits for it. */
  async press(name: string | RegExp, timeout = 5000): Promise<void> {
    await this.#pressRole('button', name, timeout);
  }

  /** Picks a radio button of the dialog with the mouse. */
  async pick(name: string | RegExp): Promise<void> {
    await this.#pressRole('radio', name, 5000);
  }

  async #pressRole(role: string, name: string | RegExp, timeout: number): Promise<void> {
    const fits = (node: SurfaceNode): boolean =>
      node.role === role && !node.disabled && (typeof name === 'string' ? node.name === name : name.test(node.name));
    const nodes = await until(
      `the dialog has an enabled ${role} ${String(name)}`,
      () => this.dialog(),
      (all) => all.some(fits),
      timeout,
    );
    const target = nodes.find(fits);
    const { x, y } = await this.centre(target as SurfaceNode);
    await this.#page.mouse.click(x, y);
  }

  /** The middle of a node in the viewport. */
  async centre(node: SurfaceNode): Promise<Point> {
    const session = await this.#cdp();
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** The elements which carry a closed shadow root: Parapet's hosts, since no replica has one. */
  async hosts(): Promise<readonly { readonly name: string; readonly attributes: readonly string[] }[]> {
    const session = await this.#cdp();
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: { name: string; attributes: readonly string[] }[] = [];
    const walk = (node: DomNode): void => {
      if (node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed') === true) {
        found.push({ name: node.nodeName.toLowerCase(), attributes: node.attributes ?? [] });
      }
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument])
        if (child !== undefined) walk(child);
    };
    walk(root as DomNode);
    return found;
  }
}
