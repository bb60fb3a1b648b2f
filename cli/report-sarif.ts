import { pathToFileURL } from 'node:url';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Likelihood } from '../policy-rules/index.ts';
import { placesIn } from './places.ts';
import type { Reporter, ScannedInput, UnreadInput } from './report.ts';
import type { Counted } from './scanner.ts';
import { failureWords, likelihoodWords, reasonsLine } from './words.ts';

// SARIF 2.1.0 (OASIS standard, 27 March 2020): what code hosts and editors read. No value stands in it, not even a masked one, because
// such a file is uploaded. No `snippet` and no fingerprint for the same reason: a short value can be guessed from its hash.

const levels: Readonly<Record<Likelihood, string>> = { possible: 'note', likely: 'warning', 'very-likely': 'error' };

/** One SARIF log with one run. `folder` is the working directory, to which the paths are relative. */
export function sarifReporter(version: string, folder: string): Reporter {
  const rules = new Map<string, object>();
  const results: object[] = [];
  const notifications: object[] = [];
  const notify = (name: string, say: string): void =>
    void notifications.push({ level: 'error', message: { text: say }, locations: [{ physicalLocation: physical(name, folder) }] });
  return {
    input: (input) => {
      if (input.failure !== null) notify(input.name, `${input.name}: ${failureWords(input.failure)}`);
      results.push(...resultsOf(input, rules, folder));
      return '';
    },
    end: (unread: readonly UnreadInput[]) => {
      for (const { name, why } of unread) notify(name, `${name} ${why}`);
      const driver = { name: 'Parapet', semanticVersion: version, rules: [...rules.values()] };
      const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
        results,
      };
      return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
    },
  };
}

function resultsOf({ name, text, findings }: ScannedInput, rules: Map<string, object>, folder: string): object[] {
  const placeOf = placesIn(text);
  return findings.map((counted) => {
    const { finding, category } = counted;
    if (!rules.has(finding.detector)) rules.set(finding.detector, ruleOf(counted));
    const { start, end } = finding.span;
    const from = placeOf(start);
    const to = placeOf(end);
    return {
      ruleId: finding.detector,
      ruleIndex: [...rules.keys()].indexOf(finding.detector),
      level: levels[finding.likelihood],
      message: { text: `${finding.detector} (${category}), ${likelihoodWords(finding.likelihood)}: ${reasonsLine(finding.reasons)}.` },
      locations: [
        {
          physicalLocation: {
            ...physical(name, folder),
            region: {
              startLine: from.line,
              startColumn: from.column,
              endLine: to.line,
              endColumn: to.column,
              charOffset: start,
              charLength: end - start,
            },
          },
        },
      ],
      properties: { likelihood: finding.likelihood, policyRules: counted.rules },
    };
  });
}

function ruleOf({ detector }: Counted): object {
  const link = detector.references.find((reference) => reference.startsWith('https://'));
  return {
    id: detector.id,
    shortDescription: { text: `Finds ${detector.id.replaceAll('-', ' ')} (${detector.category}).` },
    ...(link === undefined ? {} : { helpUri: link }),
    properties: { tags: ['security', detector.category] },
  };
}

/** A relative reference (RFC 3986) where the file lies below the folder, so that the log means the same on another machine. */
function physical(name: string, folder: string): { readonly artifactLocation: { readonly uri: string } } {
  if (name === '-') return { artifactLocation: { uri: 'stdin' } };
  const below = relative(folder, resolve(folder, name));
  const inside = below !== '' && !below.startsWith('..') && !isAbsolute(below);
  const uri = inside ? below.split(/[\\/]/).map(encodeURIComponent).join('/') : pathToFileURL(resolve(folder, name)).href;
  return { artifactLocation: { uri } };
}
