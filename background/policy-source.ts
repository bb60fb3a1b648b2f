import type { AssertedContext } from '../contract/asserted-context.ts';
import type { EventRecord } from '../contract/event.ts';
import type { PolicySource as SourceKind, PolicyState } from '../contract/policy-state.ts';
import type { StoredItem } from '../contract/storage.ts';
import { canonicalJson, never, type GroupId, type Policy, type PolicyProblem, type Result } from '../policy-rules/index.ts';
import { inTurn } from './in-turn.ts';
import { askManagedStore, type ManagedAnswer } from './managed-store.ts';
import { readManagedValues } from './managed-values.ts';
import { sha256 } from './sha256.ts';
import { recordOwn, workerEvent } from './worker-event.ts';

/** How long the managed store may keep silent, and how long an empty one may still mean "not yet" under a forced installation. */
export const patienceMs = 10_000;

export interface PolicySourcePorts {
  readonly stored: Pick<StoredItem<PolicyState | null>, 'read' | 'write'>;
  readonly context: Pick<StoredItem<AssertedContext>, 'read' | 'write'>;
  readonly managed: () => Promise<Readonly<Record<string, unknown>>>;
  /** As `management.getSelf` says it: `admin` where group policy installed the extension. */
  readonly installType: () => Promise<string>;
  readonly parse: (raw: unknown) => Result<Policy, readonly PolicyProblem[]>;
  readonly example: Policy;
  readonly record: (event: EventRecord) => Promise<unknown>;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

export interface PolicySource {
  /** The policy in force; waits for the first one where there is none yet. */
  readonly read: () => Promise<PolicyState | null>;
  /** Reads the managed store again; answers the policy in force after that. */
  readonly refresh: () => Promise<PolicyState | null>;
  /** To be called when the browser says that managed values changed. */
  readonly changed: () => Promise<PolicyState | null>;
}

/** What the managed values amount to, before hash and time. */
interface Found {
  readonly source: SourceKind;
  readonly policy: Policy;
  readonly groups: readonly GroupId[];
  readonly problems: readonly PolicyProblem[];
}

/**
 * Keeps the policy in force. The last good one holds until a better one is known: it lies in storage, so it holds from the first
 * moment of a browser start, and a malformed or silent managed store never takes it away.
 */
export function makePolicySource(ports: PolicySourcePorts): PolicySource {
  const turn = inTurn();
  let announceChange: () => void = () => undefined;

  const nextChange = (): Promise<void> => new Promise((resolve) => (announceChange = resolve));

  const ask = async (): Promise<ManagedAnswer> => {
    const answer = await askManagedStore(ports.managed, ports.wait, patienceMs);
    if (answer.kind !== 'absent' || answer.certain || (await installTypeOf(ports)) !== 'admin') return answer;
    // Right after a forced installation the store is empty for some seconds, and nothing tells that from "no policy"
    // (w3c/webextensions issue 547).
    await Promise.race([ports.wait(patienceMs), nextChange()]);
    return askManagedStore(ports.managed, ports.wait, patienceMs);
  };

  const apply = async (answer: ManagedAnswer): Promise<PolicyState | null> => {
    const before = await ports.stored.read();
    const found = await weigh(answer, before, ports);
    if (found === null) return before;
    const state: PolicyState = { ...found, hash: await sha256(canonicalJson(found.policy)), appliedAt: ports.now() };
    if (before !== null && canonicalJson({ ...before, appliedAt: 0 }) === canonicalJson({ ...state, appliedAt: 0 })) return before;
    await ports.stored.write(state);
    await tell(before, state, ports);
    return state;
  };

  const refresh = (): Promise<PolicyState | null> =>
    turn(async () => {
      const answer = await ask();
      // Better late than never: an answer after the patience is applied in its turn.
      if (answer.kind === 'silent') void answer.late.then((late) => turn(() => apply(late)));
      return apply(answer);
    });

  return {
    // In turn: where the first reading is under way, its result is the answer.
    read: async () => (await ports.stored.read()) ?? (await turn(ports.stored.read)) ?? refresh(),
    refresh,
    changed: () => {
      announceChange();
      return refresh();
    },
  };
}

/** What should be in force after this answer; null where everything stays as it is. */
async function weigh(answer: ManagedAnswer, before: PolicyState | null, ports: PolicySourcePorts): Promise<Found | null> {
  const example: Found = { source: 'example', policy: ports.example, groups: [], problems: [] };
  switch (answer.kind) {
    case 'silent':
      return before === null ? example : null;
    case 'broken':
      return { ...(before ?? example), problems: [unreadable] };
    case 'absent':
      await keepContext({ user: null, device: null, department: null }, ports);
      return example;
    case 'values':
      break;
    default:
      return never(answer);
  }
  const values = readManagedValues(answer.values);
  await keepContext(values.context, ports);
  const groups = values.groups ?? before?.groups ?? [];
  if (values.policy === null) return { ...example, groups, problems: values.problems };
  const policy = ports.parse(values.policy);
  if (policy.ok) return { source: 'managed', policy: policy.value, groups, problems: values.problems };
  const last = before ?? example;
  return { source: last.source, policy: last.policy, groups, problems: [...policy.problem, ...values.problems] };
}

const unreadable: PolicyProblem = {
  path: '',
  problem: 'the managed store cannot be read',
  mend: "look at the browser's policy page (chrome://policy, about:policies) for errors",
};

async function keepContext(context: AssertedContext, ports: PolicySourcePorts): Promise<void> {
  if (canonicalJson(await ports.context.read()) !== canonicalJson(context)) await ports.context.write(context);
}

/** Reports a policy that came into force, and problems that are new. */
async function tell(before: PolicyState | null, state: PolicyState, ports: PolicySourcePorts): Promise<void> {
  if (before?.hash !== state.hash || before.source !== state.source)
    await recordOwn(ports.record, workerEvent('policy', ports.now(), state));
  const isNews = state.problems.length > 0 && canonicalJson(before?.problems ?? []) !== canonicalJson(state.problems);
  if (isNews) await recordOwn(ports.record, workerEvent('policy', ports.now(), state, { failure: 'policy-invalid' }));
}

async function installTypeOf(ports: PolicySourcePorts): Promise<string> {
  try {
    return await ports.installType();
  } catch {
    // Not known: take it for a forced installation, which only means to wait a little longer.
    return 'admin';
  }
}
