import { mask } from '../policy-rules/index.ts';
import { placesIn } from './places.ts';
import type { Reporter, ScannedInput } from './report.ts';
import { likelihoodWords, reasonsLine } from './words.ts';

/** For people: one finding in two lines, the value masked as the extension's dialog masks it, and a count at the end. */
export function textReporter(options: { readonly showRules: boolean }): Reporter {
  let files = 0;
  let flagged = 0;
  let found = 0;
  return {
    input: (input) => {
      files++;
      found += input.findings.length;
      if (input.findings.length > 0) flagged++;
      return describe(input, options.showRules);
    },
    end: () => {
      const looked = `${String(files)} ${files === 1 ? 'file' : 'files'}`;
      if (found === 0) return `Nothing found in ${looked}.\n`;
      return `\n${String(found)} ${found === 1 ? 'finding' : 'findings'} in ${String(flagged)} of ${looked}.\n`;
    },
  };
}

function describe({ name, text, findings }: ScannedInput, showRules: boolean): string {
  if (findings.length === 0) return '';
  const placeOf = placesIn(text);
  return findings
    .map(({ finding, detector, category, rules }) => {
      const { line, column } = placeOf(finding.span.start);
      const place = `${name === '-' ? 'standard input' : name}:${String(line)}:${String(column)}`;
      const masked = mask(text.slice(finding.span.start, finding.span.end), detector);
      const held = showRules ? `; rule ${rules.join(', ')}` : '';
      return `${place}: ${detector.id} (${category}), ${likelihoodWords(finding.likelihood)}: ${masked}\n    ${reasonsLine(finding.reasons)}${held}\n`;
    })
    .join('');
}
