import { flushSync } from 'react-dom';
import { vi } from 'vitest';
import type { DialogModel, SurfaceAnswer, SurfaceModel } from '../../contract/surface.ts';
import { asId } from '../../policy-rules/index.ts';
import { doubleClickMs, renderer } from '../../page/surface/renderer.tsx';

// What the tests beside it share: a sample, and a stage on which the renderer draws while the test turns the clock.

/** A warning over a paste with two card numbers. */
export const model: DialogModel = {
  kind: 'verdict',
  locale: 'en',
  siteName: 'ChatGPT',
  status: 'tolerated',
  layer: 'composer',
  channel: 'paste',
  act: 'insert',
  action: 'warn',
  rule: { title: { en: 'Payment data', de: 'Zahlungsdaten' }, why: { en: 'Cards fall under PCI DSS.', de: 'Karten unterliegen PCI DSS.' } },
  failure: null,
  groups: [
    {
      detector: asId<'detector'>('payment-card'),
      title: null,
      category: 'financial',
      likelihood: 'very-likely',
      count: 2,
      masked: ['•••• 4242'],
      reasons: [{ kind: 'check', name: 'luhn', result: 'pass' }],
    },
  ],
  offers: ['redact', 'edit', 'cancel', 'send-anyway'],
  override: 'justify',
  justification: {
    reasons: [
      { id: asId<'reason'>('test-data'), label: { en: 'Test data' } },
      { id: asId<'reason'>('public'), label: { en: 'Public already' } },
    ],
    freeText: 'optional',
    kept: false,
  },
  policyTitle: { en: 'AI policy' },
  policyVersion: '2026.1',
  fullText: 'https://intranet.example/ai',
  contacts: [],
};

/** One surface on the stage. */
export interface Mounted {
  readonly root: ShadowRoot;
  readonly answers: SurfaceAnswer[];
  readonly unmount: () => void;
  readonly dialog: HTMLDialogElement;
  readonly buttons: () => readonly HTMLButtonElement[];
  readonly button: (name: string) => HTMLButtonElement;
  readonly press: (name: string) => void;
}

/** What the tests turn: the page's clock, and whether events count as the person's. */
export const world = { clock: 0, trusted: true };
let unmounts: (() => void)[] = [];

/** Draws a surface; nothing has settled yet. */
export function mount(shown: SurfaceModel): Mounted {
  const host = document.createElement('parapet-test');
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const answers: SurfaceAnswer[] = [];
  const unmount = renderer.mount(
    root,
    shown,
    (answer) => answers.push(answer),
    () => world.trusted,
  );
  unmounts.push(() => {
    unmount();
    host.remove();
  });
  const buttons = (): readonly HTMLButtonElement[] => [...root.querySelectorAll('button')];
  const button = (name: string): HTMLButtonElement => {
    const found = buttons().find(({ textContent }) => textContent === name);
    if (!found)
      throw new Error(
        `no button "${name}" among ${buttons()
          .map(({ textContent }) => textContent)
          .join(', ')}`,
      );
    return found;
  };
  const dialog = root.querySelector('dialog') ?? document.createElement('dialog');
  return { root, answers, unmount, dialog, buttons, button, press: (name) => at(() => button(name).click()) };
}

/** React draws what an event changed at the end of the task; a test wants to see it at once. */
export function at(act: () => void): void {
  flushSync(act);
}

/** Mounts and lets the settling time pass. */
export function settled(shown: SurfaceModel): Mounted {
  const mounted = mount(shown);
  world.clock = doubleClickMs;
  return mounted;
}

/** To be called before each test. */
export function setStage(): void {
  Object.assign(world, { clock: 0, trusted: true });
  vi.spyOn(performance, 'now').mockImplementation(() => world.clock);
  // happy-dom 21 has no popovers.
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
}

/** To be called after each test. */
export function clearStage(): void {
  for (const unmount of unmounts) unmount();
  unmounts = [];
}
