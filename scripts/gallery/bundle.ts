import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

/** Bundles one browser script of the gallery in memory; stylesheets with `?inline` become text, as Vite does it. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'inline-css',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /\.css\?inline$/ }, ({ path, importer }) => ({
            path: resolve(dirname(importer), path.replace('?inline', '')),
            namespace: 'inline-css',
          }));
          onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => ({
            contents: await readFile(path, 'utf8'),
            loader: 'text',
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}
