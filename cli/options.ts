import { parseArgs } from 'node:util';
import { bad, good, type Likelihood, type Result } from '../policy-rules/index.ts';

export type Format = 'text' | 'json' | 'sarif' | 'jsonl';

export interface ScanOptions {
  /** As written; `-` is standard input. Empty with `jsonl` only. */
  readonly files: readonly string[];
  readonly format: Format;
  readonly policy: string | null;
  /** Null: the policy's own thresholds. */
  readonly min: Likelihood | null;
}

const formats = ['json', 'sarif', 'jsonl'] as const satisfies readonly Format[];
const likelihoods: readonly Likelihood[] = ['possible', 'likely', 'very-likely'];

/** Reads the parameters of `parapet scan`; a problem is one sentence that says what to write. */
export function scanOptions(argv: readonly string[]): Result<ScanOptions, string> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals: files } = parsed.value;
  const chosen = formats.filter((format) => values[format] === true);
  const [format = 'text', another] = chosen;
  if (another !== undefined) return bad(`--${format} and --${another} do not go together: choose one`);
  const min = likelihoods.find((one) => one === values.min);
  if (values.min !== undefined && min === undefined) return bad(`--min takes one of: ${likelihoods.join(', ')}`);
  if (format === 'jsonl' && files.length > 0) return bad('--jsonl reads standard input and takes no files');
  if (format !== 'jsonl' && files.length === 0) return bad('name the files to scan, or - for standard input');
  if (files.filter((file) => file === '-').length > 1) return bad('standard input (-) can be read once only');
  return good({ files, format, policy: values.policy ?? null, min: min ?? null });
}

interface Parsed {
  readonly values: {
    readonly json?: boolean;
    readonly sarif?: boolean;
    readonly jsonl?: boolean;
    readonly policy?: string;
    readonly min?: string;
  };
  readonly positionals: readonly string[];
}

function parse(argv: readonly string[]): Result<Parsed, string> {
  try {
    return good(
      parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          json: { type: 'boolean' },
          sarif: { type: 'boolean' },
          jsonl: { type: 'boolean' },
          policy: { type: 'string' },
          min: { type: 'string' },
        },
      }),
    );
  } catch (error) {
    // parseArgs says "Unknown option '--x'. To specify …": its first sentence is what the user needs.
    return bad((error instanceof Error ? error.message : 'the parameters cannot be read').split('. ')[0] ?? '');
  }
}
