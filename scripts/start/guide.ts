import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Dialog } from '../../test/e2e/dialog.ts';
import type { SitePage } from '../../test/e2e/site-page.ts';
import { root } from '../setup/local-bin.ts';

/** Tells the tour: what was done, what Parapet said, what the server got; each with a picture. */
export class Guide {
  readonly folder = join(root, 'out', 'tour');
  #pictures = 0;
  #wrong = 0;

  async begin(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true });
  }

  step(title: string): void {
    console.log(`\n${title}`);
  }

  say(what: string, text: string): void {
    console.log(`   ${what.padEnd(9)} ${text}`);
  }

  /** Compares with what must be. A tour that shows anything else is a failed one. */
  check(what: string, seen: unknown, wanted: unknown): void {
    const right = JSON.stringify(seen) === JSON.stringify(wanted);
    if (!right) this.#wrong += 1;
    this.say(what, `${right ? '✓' : '✗'} ${JSON.stringify(seen)}${right ? '' : `, but it should be ${JSON.stringify(wanted)}`}`);
  }

  async picture(page: Page, name: string, fullPage = false): Promise<void> {
    this.#pictures += 1;
    const file = `${String(this.#pictures).padStart(2, '0')}-${name}.png`;
    // The dialog's entrance takes a moment.
    await page.waitForTimeout(350);
    await page.screenshot({ path: join(this.folder, file), fullPage });
    this.say('picture', `out/tour/${file}`);
  }

  /** Waits for the dialog and tells what it says. */
  async verdict(site: SitePage, picture: string): Promise<Dialog> {
    const dialog = new Dialog(site);
    const nodes = await site.surface.opened();
    const found = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    this.say(
      'verdict',
      `“${nodes.find(({ role }) => role === 'heading')?.name ?? nodes[0]?.name ?? ''}” ${found.find((text) => text.includes('••')) ?? ''}`,
    );
    this.say('offered', (await site.surface.buttons()).join(' | '));
    await this.picture(site.page, picture);
    return dialog;
  }

  get wrong(): number {
    return this.#wrong;
  }
}
