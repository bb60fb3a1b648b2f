import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../house/tree.ts';

/** Where the labelled corpora lie, or why nothing is measured. They are measuring material: never copied into the repository. */
export type Material = { readonly folder: string } | { readonly folder: null; readonly why: string };

const wanted = ['score.mjs', 'open.jsonl.gz'] as const;

/** The folder that PARAPET_CORPORA names, else the one beside the checkout. */
export function findMaterial(named = process.env['PARAPET_CORPORA']): Material {
  const folder = named === undefined || named === '' ? join(root, '..', 'shared', 'corpora') : resolve(named);
  const missing = wanted.filter((name) => !existsSync(join(folder, name)));
  if (missing.length === 0) return { folder };
  const why =
    named === undefined || named === ''
      ? 'the labelled corpora do not lie beside the checkout'
      : `PARAPET_CORPORA has no ${missing.join(', ')}`;
  return { folder: null, why };
}
