import { describe, expect, it } from 'vitest';
import { findChrome, findChromium, findFirefox, type Machine } from './find-browser.ts';

function machine(platform: NodeJS.Platform, paths: readonly string[], env: Machine['env'] = {}): Machine {
  return { platform, env, exists: (path) => paths.includes(path) };
}

describe('findChromium', () => {
  it('finds Debian’s Chromium', () => {
    expect(findChromium(machine('linux', ['/usr/bin/chromium']))).toEqual({ name: 'Chromium', path: '/usr/bin/chromium' });
  });

  it('does not take Google Chrome, which ignores --load-extension', () => {
    const onlyChrome = machine('linux', ['/usr/bin/google-chrome']);
    expect(findChromium(onlyChrome)).toBeNull();
    expect(findChrome(onlyChrome)?.name).toBe('Chrome');
  });

  it('takes Playwright’s copy before Edge', () => {
    expect(findChromium(machine('linux', ['/usr/bin/microsoft-edge', '/cache/chrome']), '/cache/chrome')?.path).toBe('/cache/chrome');
  });

  it('finds Brave in /Applications', () => {
    const path = '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
    expect(findChromium(machine('darwin', [path]))).toEqual({ name: 'Brave', path });
  });

  it('lets PARAPET_BROWSER decide', () => {
    expect(findChromium(machine('linux', ['/usr/bin/chromium'], { PARAPET_BROWSER: '/my/browser' }))?.path).toBe('/my/browser');
  });

  it('is null on a bare machine', () => {
    expect(findChromium(machine('linux', []))).toBeNull();
    expect(findFirefox(machine('linux', []))).toBeNull();
  });
});
