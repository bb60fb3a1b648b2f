import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

/** Path prefix of what belongs to the replica itself and to no real site. */
export const assetPrefix = '/__replica/';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** Reads and bundles the replica pages, each once. */
export class Pages {
  #bundles = new Map<string, Promise<string>>();

  /** The HTML of a site's page. The early script of `?hostile=` comes before everything else of the page. */
  async html(site: string, query: URLSearchParams): Promise<string> {
    const page = await readFile(`${pagesFolder}${site}/index.html`, 'utf8');
    const early = query.has('hostile') ? `<script src="${assetPrefix}hostile.js"></script>` : '';
    return page.replace('<!--replica-head-->', `${early}<link rel="stylesheet" href="${assetPrefix}page.css">`);
  }

  /** A script or style under the asset prefix; null where there is none. */
  async asset(site: string, name: string): Promise<Asset | null> {
    if (name === 'page.css') return { type: 'text/css; charset=utf-8', body: await readFile(`${pagesFolder}shared/page.css`, 'utf8') };
    const entry = name === 'hostile.js' ? `${pagesFolder}shared/hostile.ts` : name === 'page.js' ? mainOf(site) : null;
    return entry === null ? null : { type: 'text/javascript; charset=utf-8', body: await this.#bundle(entry) };
  }

  #bundle(entry: string): Promise<string> {
    const known = this.#bundles.get(entry);
    if (known !== undefined) return known;
    const made = build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    }).then((result) => result.outputFiles[0]?.text ?? '');
    this.#bundles.set(entry, made);
    return made;
  }
}

function mainOf(site: string): string | null {
  const candidates = [`${pagesFolder}${site}/main.ts`, `${pagesFolder}${site}/main.tsx`];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}
