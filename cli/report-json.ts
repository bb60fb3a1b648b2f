import { placesIn } from './places.ts';
import type { Reporter, ScannedInput } from './report.ts';

/** For programs: one JSON document. Spans, places and reasons; no value and nothing of one. */
export function jsonReporter(version: string): Reporter {
  const files: object[] = [];
  return {
    input: (input) => {
      files.push(describe(input));
      return '';
    },
    end: (unread) => `${JSON.stringify({ parapet: version, files, unread }, null, 2)}\n`,
  };
}

function describe({ name, text, encoding, findings, failure }: ScannedInput): object {
  const placeOf = placesIn(text);
  return {
    name,
    encoding,
    failure,
    findings: findings.map(({ finding, category, rules }) => ({
      rule: finding.detector,
      category,
      likelihood: finding.likelihood,
      ...finding.span,
      ...placeOf(finding.span.start),
      reasons: finding.reasons,
      policyRules: rules,
    })),
  };
}
