import { exit, type ExitCode, type Io } from './io.ts';
import { scanJsonLines } from './json-lines.ts';
import { loadPolicy } from './load-policy.ts';
import { scanOptions, type Format } from './options.ts';
import { readInput } from './read-input.ts';
import type { Reporter, UnreadInput } from './report.ts';
import { jsonReporter } from './report-json.ts';
import { sarifReporter } from './report-sarif.ts';
import { textReporter } from './report-text.ts';
import { makeScanner } from './scanner.ts';
import { failureWords } from './words.ts';

export const scanHelp = `parapet scan [options] files…

Looks for sensitive data in files; - is standard input. Nothing is sent anywhere, and no value is written out unmasked.

  --json           one JSON document: spans, places, reasons; no values
  --sarif          SARIF 2.1.0, for code hosts and editors; no values
  --jsonl          reads {"id","text"} lines on standard input and writes one {"id","findings"} line for each, as they come
  --policy FILE    looks for what this policy's rules name, at their thresholds (without it: every detector, likely and above)
  --min LIKELIHOOD possible, likely or very-likely, in place of the policy's thresholds
  --help, --version

Exit codes: 0 nothing found; 1 something found; 2 wrong parameters, a policy with a mistake, or an input that could not be read to its end.
With --jsonl the findings are in the answers, and the exit code is 0 where every line could be looked at, else 2.
`;

/** `parapet scan`: the options, then each input in turn, then the report. */
export async function scanCommand(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const options = scanOptions(argv);
  if (!options.ok) return trouble(io, `${options.problem}. See parapet scan --help`);
  const { files, format, policy: path, min } = options.value;
  const policy = await loadPolicy(path);
  if (!policy.ok) return trouble(io, policy.problem);
  const scanText = makeScanner(policy.value, min);
  if (format === 'jsonl') return scanJsonLines(io, scanText);

  const reporter = reporterFor(format, version, path !== null);
  const unread: UnreadInput[] = [];
  let code: ExitCode = exit.clean;
  for (const name of files) {
    const read = await readInput(name, io);
    if (!read.ok) {
      unread.push({ name, why: read.problem });
      code = trouble(io, `${name} ${read.problem}`);
      continue;
    }
    const scanned = scanText(read.value.text);
    if (scanned.failure !== null) code = trouble(io, `${name}: ${failureWords(scanned.failure)}`);
    else if (scanned.findings.length > 0 && code === exit.clean) code = exit.found;
    await io.out(reporter.input({ name, ...read.value, ...scanned }));
  }
  await io.out(reporter.end(unread));
  return code;
}

function trouble(io: Io, say: string): ExitCode {
  io.err(`parapet: ${say}`);
  return exit.trouble;
}

function reporterFor(format: Exclude<Format, 'jsonl'>, version: string, hasPolicy: boolean): Reporter {
  if (format === 'json') return jsonReporter(version);
  return format === 'sarif' ? sarifReporter(version, process.cwd()) : textReporter({ showRules: hasPolicy });
}
