import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { awsKey, card, run } from './cli.fixture.ts';

const lines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('parapet scan --jsonl', () => {
  it('answers line by line, in order, with spans in UTF-16 code units', async () => {
    const texts = [
      { id: 'a', text: `😀 ${awsKey}` },
      { id: 7, text: 'nothing\u2028here' },
      { id: 'c', text: `card: ${card}` },
    ];
    const { code, out, err } = await run(['scan', '--jsonl'], [texts.map((text) => JSON.stringify(text)).join('\n')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out)).toEqual([
      { id: 'a', findings: [{ rule: 'aws-access-key', category: 'secret', start: 3, end: 23, likelihood: 'very-likely' }] },
      { id: 7, findings: [] },
      { id: 'c', findings: [{ rule: 'payment-card', category: 'financial', start: 6, end: 25, likelihood: 'very-likely' }] },
    ]);
  });

  it('puts lines and characters together again however they are cut', async () => {
    const bytes = Buffer.from(
      `\n${JSON.stringify({ id: 'ü\u2028', text: `ключ ${awsKey}` })}\r\n\r\n${JSON.stringify({ id: 'z', text: '' })}\n`,
    );
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await run(['scan', '--jsonl'], single)).toEqual(await run(['scan', '--jsonl'], [bytes]));
    expect(lines((await run(['scan', '--jsonl'], single)).out)).toMatchObject([
      { id: 'ü\u2028', findings: [{ start: 5, end: 25 }] },
      { id: 'z', findings: [] },
    ]);
  });

  it.each([
    ['is not JSON', `{"id":"x","text":"${awsKey}`, null],
    ['is not an object', '["x"]', null],
    ['has no "id"', JSON.stringify({ text: awsKey }), null],
    ['has no "text"', '{"id":"x"}', 'x'],
  ])('answers a line that %s with an error that quotes nothing, goes on, and ends with 2', async (say, line, id) => {
    const { code, out, err } = await run(['scan', '--jsonl'], [`${line}\n{"id":"next","text":""}\n`]);
    expect(code).toBe(2);
    expect(lines(out)).toEqual([
      { id, error: expect.stringContaining(`line 1 ${say}`) as string },
      { id: 'next', findings: [] },
    ]);
    expect(out + err).not.toContain(awsKey);
  });

  it('takes lone surrogates, NULs and nothing at all', async () => {
    const { code, out } = await run(['scan', '--jsonl'], [String.raw`{"id":"\ud800","text":"\ud800 \u0000 \udc00"}` + '\n']);
    expect({ code, answers: lines(out) }).toEqual({ code: 0, answers: [{ id: '\ud800', findings: [] }] });
    expect(await run(['scan', '--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('answers while the stream is still open', { timeout: 30_000 }, async () => {
    const starter = fileURLToPath(new URL('./parapet.mjs', import.meta.url));
    const child = spawn(process.execPath, [starter, 'scan', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers: string[] = [];
    child.stdout.setEncoding('utf8');
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: `key ${awsKey}` })}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [string];
      answers.push(answer);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(answers.map((answer) => (JSON.parse(answer) as { readonly id: string }).id)).toEqual(['first', 'second']);
  });
});
