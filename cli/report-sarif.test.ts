import { afterAll, describe, expect, it } from 'vitest';
import { awsKey, card, run, temporaryFolder } from './cli.fixture.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
      readonly columnKind: string;
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
        },
      ];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: Readonly<Record<string, number>>;
            };
          },
        ];
      }[];
    },
  ];
}

const sarif = async (...files: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly log: Log }> => {
  const { code, out } = await run(['scan', '--sarif', ...files], [`card: ${card}`]);
  return { code, out, log: JSON.parse(out) as Log };
};

describe('parapet scan --sarif', () => {
  const secret = ['hunTer2', 'xkq9'].join('!');
  const name = anna();
  const path = folder.write('a b.env', `AWS_KEY=${awsKey}\npassword = "${secret}"\n${name}\n${awsKey}`);

  it('has what SARIF 2.1.0 requires', async () => {
    const { code, log } = await sarif(path);
    expect(code).toBe(1);
    expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' });
    const [{ tool, results, invocations, columnKind }] = log.runs;
    expect(tool.driver.name).toBe('Parapet');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(results).toHaveLength(4);
    expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(3);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['none', 'note', 'warning', 'error']).toContain(level);
      expect(message.text).toMatch(/^\S.*\.$/);
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.*\/a%20b\.env$/);
    }
    expect(results[0]?.locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 9,
      endLine: 1,
      endColumn: 29,
      charOffset: 8,
      charLength: 20,
    });
  });

  it('holds no value, and no part of one', async () => {
    const { out } = await sarif(path, '-');
    for (const value of [awsKey, secret, name, card, awsKey.slice(0, 8), name.slice(name.indexOf('@')), '1111', '••'])
      expect(out).not.toContain(value);
  });

  it('names files below the working directory as relative references, and standard input', async () => {
    const { log } = await sarif('-', 'package.json');
    expect(log.runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)).toEqual(['stdin']);
  });

  it('says what could not be read', async () => {
    const { code, log } = await sarif('no-such-file');
    expect(code).toBe(2);
    expect(log.runs[0].results).toEqual([]);
    expect(log.runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'no-such-file does not exist' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'no-such-file' } } }],
        },
      ],
    });
  });
});

function anna(): string {
  return ['anna.berg', 'kunde-beispiel.de'].join('@');
}
