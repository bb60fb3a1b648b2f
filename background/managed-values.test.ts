import { describe, expect, it } from 'vitest';
import { readManagedValues } from './managed-values.ts';

describe('groups', () => {
  it.each([
    ['a list', ['sales', 'legal']],
    ['JSON', '["sales", "legal"]'],
    ['commas', 'sales, legal,'],
    ['lines', 'sales\r\nlegal\n'],
    ['semicolons, and one twice', 'sales; legal; sales'],
  ])('as %s', (_name, groups) => {
    expect(readManagedValues({ groups })).toMatchObject({ groups: ['sales', 'legal'], problems: [] });
  });

  it.each([[undefined], [null], [''], ['  ']])('%j is none', (groups) => {
    expect(readManagedValues({ groups })).toMatchObject({ groups: [], problems: [] });
  });

  it.each([
    ['an object', { 1: 'sales' }, 'groups'],
    ['half a list', '["sales"', 'groups'],
    ['a name that is no id', 'sales, Legal Dept', 'groups[1]'],
    ['a number in the list', ['sales', 7], 'groups[1]'],
  ])('%s is a problem, and not half a list', (_name, groups, path) => {
    expect(readManagedValues({ groups })).toMatchObject({ groups: null, problems: [{ path }] });
  });
});

describe('labels', () => {
  it('are taken as they are, trimmed', () => {
    expect(readManagedValues({ contextUser: ' a@acme.example ', contextDepartment: '' }).context).toEqual({
      user: 'a@acme.example',
      device: null,
      department: null,
    });
  });

  it.each([[7], ['x'.repeat(201)], [{}]])('%j is a problem', (contextDevice) => {
    expect(readManagedValues({ contextDevice })).toMatchObject({ context: { device: null }, problems: [{ path: 'contextDevice' }] });
  });
});

it('a misspelt key is a problem, because Firefox checks no schema', () => {
  expect(readManagedValues({ Policy: '{}' })).toMatchObject({ policy: null, problems: [{ path: 'Policy' }] });
});
