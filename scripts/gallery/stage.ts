import type { SurfaceModel } from '../../contract/surface.ts';
import { renderer } from '../../page/surface/renderer.tsx';
import { surfaceSamples, type SampleName } from './samples.ts';

// Runs in the page that is photographed: draws one sample the way the guard does, but into an open root, so that the camera can press buttons.

let unmount = (): void => undefined;

/** Draws one sample in a locale, in place of the one before. */
export function show(name: SampleName, locale: string): void {
  unmount();
  document.querySelector('parapet-stage')?.remove();
  const host = document.createElement('parapet-stage');
  document.documentElement.append(host);
  const model: SurfaceModel = { ...surfaceSamples[name], locale };
  unmount = renderer.mount(
    host.attachShadow({ mode: 'open' }),
    model,
    () => undefined,
    (event) => event.isTrusted,
  );
}

Object.assign(globalThis, { show });
