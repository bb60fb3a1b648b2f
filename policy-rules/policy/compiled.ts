import type { Detector } from '../engine/detector.ts';
import type { EngineTables } from '../engine/tables.ts';
import type { DetectorId } from '../ids.ts';
import type { Policy, Rule } from './policy.ts';

/** A rule with its detectors resolved: categories spelled out, terms included. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly detectors: ReadonlySet<DetectorId>;
}

/** A policy made ready for `scan` and `decide`. Made once per policy; the engine's tables are made at the first scan. */
export interface CompiledPolicy {
  readonly policy: Policy;
  /** Exactly the detectors that some rule names, the policy's own terms included. */
  readonly detectors: ReadonlyMap<DetectorId, Detector>;
  /** In the policy's order. */
  readonly rules: readonly CompiledRule[];
  readonly tables: () => EngineTables;
}
