import {
  compile,
  scan,
  type Category,
  type CompiledPolicy,
  type Detector,
  type Finding,
  type Likelihood,
  type Policy,
  type RuleId,
  type ScanFailure,
} from '../policy-rules/index.ts';

/** A finding that counts, with its detector and with the rules that it counts for. */
export interface Counted {
  readonly finding: Finding;
  readonly detector: Detector;
  readonly category: Category;
  readonly rules: readonly RuleId[];
}

export interface Scanned {
  readonly findings: readonly Counted[];
  readonly failure: ScanFailure | null;
}

const rank: Readonly<Record<Likelihood, number>> = { possible: 0, likely: 1, 'very-likely': 2 };

/**
 * Compiles once, then scans text after text. A finding counts where a rule names its detector, its likelihood reaches the rule's threshold
 * (or `min`, which stands for the thresholds of all rules) and the rule's `minCount` is reached. Sites, channels and groups are not asked:
 * a file has none.
 */
export function makeScanner(policy: Policy, min: Likelihood | null): (text: string) => Scanned {
  const compiled = compile(policy);
  return (text) => {
    const { findings, failure } = scan(text, compiled, { now: () => performance.now() });
    return { findings: counted(findings, compiled, min), failure };
  };
}

function counted(findings: readonly Finding[], { rules, detectors }: CompiledPolicy, min: Likelihood | null): readonly Counted[] {
  const holding = new Map<Finding, RuleId[]>();
  for (const { rule, detectors: named } of rules) {
    const least = rank[min ?? rule.threshold];
    const reaching = findings.filter((finding) => named.has(finding.detector) && rank[finding.likelihood] >= least);
    if (reaching.length < rule.minCount) continue;
    for (const finding of reaching) holding.set(finding, [...(holding.get(finding) ?? []), rule.id]);
  }
  return findings.flatMap((finding) => {
    const detector = detectors.get(finding.detector);
    const held = holding.get(finding);
    return detector === undefined || held === undefined ? [] : [{ finding, detector, category: detector.category, rules: held }];
  });
}
