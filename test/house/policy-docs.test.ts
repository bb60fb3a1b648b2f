import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplePolicy, parsePolicy } from '../../policy-rules/index.ts';
import { checkFieldsDocumented, checkFieldsRead, fieldPaths } from './check-policy-fields.ts';
import { expectNone, readTree, root } from './tree.ts';

const doc = readFileSync(join(root, 'docs/policy.md'), 'utf8');
const paths = fieldPaths(examplePolicy);

describe('docs/policy.md', () => {
  it('tells of every field of a policy, and of no other', () => expectNone(checkFieldsDocumented(paths, doc)));

  it('shows an example that is a policy', () => {
    const example = /```json\n([\s\S]*?)```/.exec(doc)?.[1] ?? '';
    const parsed = parsePolicy(example);
    expect(parsed.ok ? [] : parsed.problem).toEqual([]);
    expect(fieldPaths(JSON.parse(example)).toSorted()).toEqual(paths.toSorted());
  });

  it('tells of every key of the managed store', () => {
    const schema = JSON.parse(readFileSync(join(root, 'public/managed-schema.json'), 'utf8')) as {
      readonly properties: Readonly<Record<string, unknown>>;
    };
    const told = [...(doc.split('## The managed store')[1] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(told).toEqual(Object.keys(schema.properties));
  });
});

describe('a policy', () => {
  it('has no field that nothing reads', () => expectNone(checkFieldsRead(paths, readTree())));
});

describe('the policy checkers', () => {
  it('walk objects and lists, and take a text per language as one field', () =>
    expect(fieldPaths({ id: 'x', title: { en: 'a', de: 'b' }, rules: [{ id: 'y' }, { id: 'z', groups: [] }] })).toEqual([
      'id',
      'title',
      'rules',
      'rules[].id',
      'rules[].groups',
    ]));
  it('reject a field without a row', () => expect(checkFieldsDocumented(['id', 'rules[].id'], '| `id` | x | y |\n')).toHaveLength(1));
  it('reject a row without a field', () =>
    expect(checkFieldsDocumented(['id'], '| `id` | x | y |\n| `rules[].id` | x | y |\n')).toHaveLength(1));
  it('reject a field that is only parsed', () => {
    const read = { path: 'page/x.ts', text: 'policy.onFailure' };
    expect(checkFieldsRead(['onFailure'], [{ path: 'policy-rules/policy/parse.ts', text: 'onFailure: optional()' }])).toHaveLength(1);
    expect(checkFieldsRead(['onFailure'], [read])).toEqual([]);
  });
});
