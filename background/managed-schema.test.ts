import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedKeys } from './managed-values.ts';

// Chromium refuses the whole extension for one construct it does not know, and drops a whole key for one value that does not fit
// (components/policy/core/common/schema.cc, SchemaMap::FilterBundle). So the schema stays flat and loose, and this test is the lint.

type Node = Readonly<Record<string, unknown>>;
const schema = JSON.parse(readFileSync(new URL('../public/managed-schema.json', import.meta.url), 'utf8')) as Node;

/** What would make Chromium refuse the schema, or drop values silently. */
function faults(root: Node): readonly string[] {
  const found: string[] = [];
  if (root['type'] !== 'object') found.push('the root must be an object');
  for (const key of Object.keys(root)) if (!['type', 'properties'].includes(key)) found.push(`"${key}" must not stand at the root`);
  for (const [name, property] of Object.entries((root['properties'] ?? {}) as Record<string, Node>)) {
    if (property['type'] !== 'string' && property['type'] !== 'integer') found.push(`"${name}" must be a string or an integer`);
    for (const key of Object.keys(property))
      if (!['type', 'title', 'description'].includes(key)) found.push(`"${name}" must not have "${key}"`);
    for (const text of ['title', 'description'])
      if (typeof property[text] !== 'string' || property[text] === '') found.push(`"${name}" needs a ${text}`);
  }
  return found;
}

describe('the managed schema', () => {
  it('holds nothing that Chromium refuses or that drops values', () => {
    expect(faults(schema)).toEqual([]);
  });

  it('declares exactly the keys that the worker reads', () => {
    expect(Object.keys(schema['properties'] as Node).sort()).toEqual([...managedKeys].sort());
  });
});

describe('the lint of the schema', () => {
  const text = { type: 'string', title: 'T', description: 'D' };

  it.each([
    ['a root of another type', { type: 'array' }],
    ['additionalProperties at the root', { type: 'object', properties: {}, additionalProperties: { type: 'string' } }],
    ['definitions', { type: 'object', properties: {}, definitions: {} }],
    ['a type of its own', { type: 'object', properties: { a: { ...text, type: ['string', 'null'] } } }],
    ['a list', { type: 'object', properties: { a: { ...text, type: 'array', items: { type: 'string' } } } }],
    ['a boolean, which Firefox gets as a number', { type: 'object', properties: { a: { ...text, type: 'boolean' } } }],
    ['a reference', { type: 'object', properties: { a: { $ref: 'b' } } }],
    ['an enum', { type: 'object', properties: { a: { ...text, enum: ['x'] } } }],
    ['a pattern', { type: 'object', properties: { a: { ...text, pattern: '^x$' } } }],
    ['a key without a description', { type: 'object', properties: { a: { type: 'string', title: 'T' } } }],
  ])('rejects %s', (_name, bad) => {
    expect(faults(bad)).not.toEqual([]);
  });
});
