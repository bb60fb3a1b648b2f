// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { popupStringsFor } from '../../assets/strings/popup/index.ts';
import type { Acknowledgement } from '../../contract/acknowledgement.ts';
import type { EventId, EventRecord } from '../../contract/event.ts';
import { localeTag } from '../../contract/locale.ts';
import type { MessageName } from '../../contract/messages.ts';
import type { PolicyState } from '../../contract/policy-state.ts';
import { asId, bad, examplePolicy, good, policyContent, type ContentHash, type VersionLabel } from '../../policy-rules/index.ts';
import { contentHash } from './content-hash.ts';
import { exportText } from './export.ts';
import { Popup } from './popup.tsx';
import { createPopupStore, type PopupWorld } from './store.ts';
import { eventViews, todayCounts } from './views.ts';

const strings = popupStringsFor('en');
const noon = new Date(2026, 10, 23, 12);

function event(change: Partial<EventRecord>): EventRecord {
  return {
    id: crypto.randomUUID() as string as EventId,
    at: noon.getTime(),
    kind: 'decision',
    site: asId<'site'>('chatgpt'),
    layer: 'composer',
    channel: 'paste',
    policy: examplePolicy.id,
    policyVersion: examplePolicy.version,
    policyHash: null,
    rule: asId<'rule'>('payment-data'),
    action: 'warn',
    choice: 'cancel',
    reason: null,
    note: 'none',
    findings: [{ detector: asId<'detector'>('payment-card'), likelihood: 'very-likely', count: 2 }],
    failure: null,
    reminder: null,
    characters: 40,
    tookMs: 1,
    ...change,
  };
}

const state: PolicyState = {
  source: 'managed',
  policy: examplePolicy,
  hash: 'a'.repeat(64) as ContentHash,
  groups: [],
  problems: [],
  appliedAt: 0,
};

/** A worker that keeps one acknowledgement, as the real one does. */
function worldWith(events: readonly EventRecord[], policy: PolicyState | null = state, earlier: Acknowledgement | null = null) {
  let kept = earlier;
  const asked: { name: MessageName; request: unknown }[] = [];
  const answers: Record<string, (request: { contentHash: ContentHash }) => unknown> = {
    'policy.read': () => policy,
    'acknowledgement.read': () => kept,
    'events.read': () => events,
    'acknowledgement.give': ({ contentHash }) => {
      kept = { policy: examplePolicy.id, version: examplePolicy.version, contentHash, locale: localeTag('en'), at: noon.getTime() };
      return good(kept);
    },
  };
  const world: PopupWorld = {
    send: (name, request) => {
      asked.push({ name, request });
      // The table above has the reply of each name; a test double need not prove it to the compiler.
      return Promise.resolve(good(answers[name]?.(request as never) as never));
    },
    readTab: () =>
      Promise.resolve({ kind: 'site', siteName: 'ChatGPT', status: 'tolerated', coverage: 'watching', reasons: [], forIt: null }),
    locale: localeTag('en'),
  };
  return { world, asked };
}

let roots: Root[] = [];

async function open(world: PopupWorld) {
  const store = createPopupStore(world);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  roots.push(root);
  await store.getState().refresh();
  flushSync(() => root.render(<Popup store={store} locale={world.locale} />));
  const button = (name: string) => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  return { store, place, button };
}

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
});

afterEach(() => {
  for (const root of roots) root.unmount();
  roots = [];
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('popup', () => {
  it('shows site, status, coverage, counts and events', async () => {
    const { place } = await open(worldWith([event({ choice: 'redact' }), event({})]).world);
    for (const part of [
      'ChatGPT',
      'Tolerated',
      strings.coverage.watching.title,
      'Payment card number × 2',
      'Warned · redacted',
      strings.records,
    ])
      expect(place.textContent).toContain(part);
  });

  it('asks for the acknowledgement, binds it to what is shown, and shows that it was given', async () => {
    const { world, asked } = worldWith([]);
    const { store, place } = await open(world);
    expect(place.textContent).toContain(strings.acknowledgement.ask);
    await store.getState().accept();
    expect(asked.find(({ name }) => name === 'acknowledgement.give')?.request).toEqual({
      contentHash: await contentHash(policyContent(examplePolicy, 'en')),
      locale: 'en',
    });
    expect(store.getState().acknowledgement?.version).toBe(examplePolicy.version);
    await vi.waitFor(() => expect(place.textContent).toContain('Accepted on Nov 23, 2026'));
  });

  it('ignores a press that is not the person’s', async () => {
    const { world, asked } = worldWith([]);
    const { button } = await open(world);
    const press = new MouseEvent('click', { bubbles: true });
    expect(press.isTrusted).not.toBe(true);
    button(strings.acknowledgement.accept)?.dispatchEvent(press);
    expect(asked.some(({ name }) => name === 'acknowledgement.give')).toBe(false);
  });

  it('asks again when the version changed', async () => {
    const earlier: Acknowledgement = {
      policy: examplePolicy.id,
      version: '2025.1' as string as VersionLabel,
      contentHash: state.hash,
      locale: localeTag('en'),
      at: 0,
    };
    const { place } = await open(worldWith([], state, earlier).world);
    expect(place.textContent).toContain(strings.acknowledgement.changed('2025.1'));
  });

  it('tells when the acknowledgement was not saved', async () => {
    const { world } = worldWith([]);
    const { store, place } = await open({
      ...world,
      send: (name, request) => (name === 'acknowledgement.give' ? Promise.resolve(bad('unreachable')) : world.send(name, request)),
    });
    await store.getState().accept();
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')?.textContent).toBe(strings.acknowledgement.problems.unreachable));
  });

  it('names the problems of a policy that could not be read', async () => {
    const { place } = await open(
      worldWith([], { ...state, problems: [{ path: 'rules[0]', problem: 'is broken', mend: 'mend it' }] }).world,
    );
    expect(place.textContent).toContain(strings.policyNotice.problems);
    expect(place.textContent).toContain('rules[0] is broken: mend it');
  });

  it('says so when the example policy is in force, and when there is none', async () => {
    expect((await open(worldWith([], { ...state, source: 'example' }).world)).place.textContent).toContain(strings.policyNotice.example);
    expect((await open(worldWith([], null).world)).place.textContent).toContain(strings.noPolicy.title);
  });

  it('says so when nobody answers', async () => {
    const { world } = worldWith([]);
    const { place } = await open({ ...world, send: () => Promise.resolve(bad('unreachable')) });
    expect(place.querySelector('[role=alert]')?.textContent).toContain(strings.unreachable.title);
  });
});

describe('views', () => {
  it('counts today’s decisions by how they ended', () => {
    const yesterday = noon.getTime() - 24 * 3_600_000;
    const events = [
      event({ choice: 'redact' }),
      event({ choice: 'redact', action: 'block' }),
      event({ choice: 'cancel' }),
      event({ choice: 'edit' }),
      event({ choice: 'send-anyway' }),
      event({ choice: 'cancel', action: 'block' }),
      event({ choice: 'none', action: 'block' }),
      event({ choice: 'redact', at: yesterday }),
      event({ kind: 'drift', choice: 'none', action: 'block' }),
    ];
    expect(todayCounts(events, noon)).toEqual({ redacted: 2, cancelled: 2, sent: 1, blocked: 2 });
  });

  it('lists the newest first and knows the policy’s own terms', () => {
    const term = event({
      at: noon.getTime() + 1,
      findings: [{ detector: asId<'detector'>('term-project-names'), likelihood: 'likely', count: 1 }],
    });
    const [first] = eventViews([event({}), term], examplePolicy);
    expect(first?.findings[0]?.title?.en).toBe('Project name');
    expect(first?.siteName).toBe('ChatGPT');
  });

  it('exports exactly what is recorded', () => {
    const events = [event({})];
    expect(JSON.parse(exportText(events))).toEqual(events);
  });
});

describe('contentHash', () => {
  it('is SHA-256 in hexadecimal', async () => {
    // FIPS 180-2, appendix B.1
    expect(await contentHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
