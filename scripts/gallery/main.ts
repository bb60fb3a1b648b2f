// Photographs every surface in a real browser: node scripts/gallery/main.ts [part of a name ...] -> out/gallery/*.png
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bundle } from './bundle.ts';
import { shots } from './shots.ts';

const here = import.meta.dirname;
const out = join(here, '..', '..', 'out', 'gallery');
const wanted = process.argv.slice(2);
const chosen = shots.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

await mkdir(out, { recursive: true });
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] });
const html = await readFile(join(here, 'page.html'), 'utf8');
const stages = { surface: await bundle(join(here, 'stage.ts')), popup: await bundle(join(here, 'popup-stage.tsx')) };

for (const shot of chosen) {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    forcedColors: shot.forced ? 'active' : 'none',
    deviceScaleFactor: shot.scale ?? 1,
  });
  page.on('pageerror', (error) => console.error(shot.name, error.message));
  await page.setContent(html);
  await page.addScriptTag({ content: stages[shot.stage] });
  await page.evaluate(([name, locale]) => (globalThis as unknown as { show: (name: string, locale: string) => void }).show(name, locale), [
    shot.sample,
    shot.locale,
  ] as [string, string]);
  await page.waitForTimeout(300);
  await shot.prepare?.(page);
  await page.screenshot({ path: join(out, `${shot.name}.png`), fullPage: shot.stage === 'popup' });
  await page.close();
}
await browser.close();
console.log(`${chosen.length} pictures in out/gallery`);
