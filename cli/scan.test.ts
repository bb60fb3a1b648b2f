import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { awsKey, card, run, temporaryFolder } from './cli.fixture.ts';
import { version } from './main.ts';
import { scanHelp } from './scan.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const leaky = folder.write('leaky.env', `REGION=eu-central-1\r\nAWS_KEY=${awsKey}\r\ncard: ${card}\r\n`);
const clean = folder.write('clean.md', '# How to sort a list\n\nUse `sorted`.\n');

describe('parapet scan', () => {
  it('says where, what, how likely and why, and shows no value', async () => {
    const { code, out, err } = await run(['scan', leaky, clean]);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain(
      `${leaky}:2:9: aws-access-key (secret), very likely: AKIA••••••••\n    its form is unmistakable; check key-shape`,
    );
    expect(out).toContain(`${leaky}:3:7: payment-card (financial), very likely: •••• 1111\n`);
    expect(out).toContain('2 findings in 1 of 2 files.');
    expect(out).not.toContain(awsKey);
    expect(out).not.toContain(card);
  });

  it('ends with 0 where nothing is found', async () => {
    expect(await run(['scan', clean])).toEqual({ code: 0, out: 'Nothing found in 1 file.\n', err: '' });
  });

  it('reads standard input as -', async () => {
    const { code, out } = await run(['scan', '-'], ['card: 4111 1111', ' 1111 1111\n']);
    expect(code).toBe(1);
    expect(out).toContain('standard input:1:7: payment-card');
  });

  it('writes JSON with spans and without values', async () => {
    const { code, out } = await run(['scan', '--json', leaky]);
    const report = JSON.parse(out) as { readonly files: readonly { readonly findings: readonly object[] }[] };
    expect(code).toBe(1);
    expect(report).toMatchObject({ parapet: version(), files: [{ name: leaky, encoding: 'utf-8', failure: null }], unread: [] });
    expect(report.files[0]?.findings[0]).toMatchObject({
      rule: 'aws-access-key',
      category: 'secret',
      start: 29,
      end: 49,
      line: 2,
      column: 9,
    });
    expect(out).not.toContain(awsKey);
  });

  it('says which inputs it could not read, goes on with the others, and ends with 2', async () => {
    const binary = folder.write('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xd8, 1, 2, 3]));
    const { code, out, err } = await run(['scan', 'no-such-file', binary, leaky]);
    expect(code).toBe(2);
    expect(err).toContain('no-such-file does not exist');
    expect(err).toContain('picture.png is not text');
    expect(out).toContain('2 findings in 1 of 1 file.');
  });

  it('says that a folder is one', async () => {
    expect(await run(['scan', '.'])).toMatchObject({ code: 2, err: 'parapet: . is a folder: name the files in it' });
  });

  it.each([
    ['no file', ['scan'], 'name the files'],
    ['an unknown option', ['scan', '--jsno', 'x'], "Unknown option '--jsno'"],
    ['two formats', ['scan', '--json', '--sarif', 'x'], '--json and --sarif do not go together'],
    ['files for a stream', ['scan', '--jsonl', 'x'], 'takes no files'],
    ['an unknown likelihood', ['scan', '--min', 'sure', 'x'], '--min takes one of: possible, likely, very-likely'],
    ['standard input twice', ['scan', '-', '-'], 'once only'],
    ['an unknown command', ['scna'], 'no command "scna"'],
    ['no command', [], 'parapet scan'],
  ])('ends with 2 for %s', async (_, argv, say) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(say);
  });

  it.each([
    [['--help'], 'parapet scan [files…]'],
    [['scan', '--help'], 'Exit codes'],
    [['--version'], version()],
  ])('answers %j', async (argv, say) => {
    const { code, out } = await run(argv);
    expect(code).toBe(0);
    expect(out).toContain(say);
  });

  it('has a row in docs/cli.md for every option', () => {
    const doc = readFileSync(new URL('../docs/cli.md', import.meta.url), 'utf8');
    for (const [option] of scanHelp.matchAll(/--[a-z]+/g)) expect(doc).toMatch(new RegExp(`^\\| .*\`${option}[ \`].*\\|$`, 'm'));
  });

  it('shows more with --min possible, and less with --min very-likely', async () => {
    const path = folder.write('mail.txt', 'Write to anna.berg@kunde-beispiel.de, or call 4111111111.\n');
    const count = async (min: string): Promise<number> => {
      const { out } = await run(['scan', '--json', '--min', min, path]);
      return (JSON.parse(out) as { readonly files: readonly [{ readonly findings: readonly object[] }] }).files[0].findings.length;
    };
    expect(await count('likely')).toBe(1);
    expect(await count('very-likely')).toBe(0);
    expect(await count('possible')).toBeGreaterThanOrEqual(1);
  });
});

describe('--policy', () => {
  const policy = (rules: readonly object[], more: object = {}): string =>
    JSON.stringify({
      schemaVersion: 1,
      id: 'acme',
      version: '1',
      title: 'Acme',
      effective: '2026-11-01',
      organization: 'Acme',
      rules: rules.map((rule) => ({ title: 'x', why: 'y', action: 'block', ...rule })),
      ...more,
    });

  it('looks for what the rules name, and says which rule holds', async () => {
    const path = folder.write('cards.json', policy([{ id: 'cards', detectors: ['payment-card'] }]));
    const { code, out } = await run(['scan', '--policy', path, leaky]);
    expect(code).toBe(1);
    expect(out).toContain('; rule cards\n');
    expect(out).not.toContain('aws-access-key');
  });

  it('keeps to thresholds and counts', async () => {
    const three = folder.write('mails.txt', 'a.berg@kunde.de, b.berg@kunde.de, c.berg@kunde.de');
    const many = (minCount: number): string =>
      folder.write(`many-${String(minCount)}.json`, policy([{ id: 'lists', detectors: ['email-address'], minCount }]));
    expect((await run(['scan', '--policy', many(3), three])).code).toBe(1);
    expect((await run(['scan', '--policy', many(4), three])).code).toBe(0);
    const strict = folder.write('strict.json', policy([{ id: 'sure', detectors: ['email-address'], threshold: 'very-likely' }]));
    expect((await run(['scan', '--policy', strict, three])).code).toBe(0);
    expect((await run(['scan', '--policy', strict, '--min', 'possible', three])).code).toBe(1);
  });

  it('names each mistake with its place and its mend', async () => {
    const path = folder.write('bad.json', policy([{ id: 'cards', detectors: ['payment-crad'], action: 'blok' }]));
    const { code, out, err } = await run(['scan', '--policy', path, leaky]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('bad.json was not accepted:');
    expect(err).toContain('rules[0].detectors[0] is "payment-crad", which is no detector: did you mean "payment-card"?');
    expect(err).toContain('rules[0].action is "blok": did you mean "block"?');
  });

  it.each([
    ['is no JSON', '{ "schemaVersion": 1,', 'the document is not JSON'],
    ['is empty', '', 'the document is not JSON'],
  ])('that %s is refused', async (_, text, say) => {
    const path = folder.write('broken.json', text);
    expect(await run(['scan', '--policy', path, clean])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(say) as string });
  });

  it('that is not there is told', async () => {
    expect(await run(['scan', '--policy', 'no-such.json', clean])).toMatchObject({
      code: 2,
      err: 'parapet: the policy no-such.json does not exist',
    });
  });

  it('that lets nobody look to the end makes the scan fail, and not pass', async () => {
    const path = folder.write(
      'short.json',
      policy([{ id: 'cards', detectors: ['payment-card'] }], { limits: { maxCharacters: 1000, budgetMs: 2000 } }),
    );
    const long = folder.write('long.txt', `${'word '.repeat(400)}${card}`);
    const { code, err } = await run(['scan', '--policy', path, long]);
    expect(code).toBe(2);
    expect(err).toContain("longer than the policy's limits.maxCharacters");
  });
});
