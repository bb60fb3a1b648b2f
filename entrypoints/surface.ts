import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rendererKey } from '../contract/surface.ts';
import { renderer } from '../page/surface/renderer.tsx';

// Brought into a frame on first need; the guard beside it takes the renderer from here.
export default defineUnlistedScript(() => {
  Object.defineProperty(globalThis, rendererKey, { value: renderer, configurable: true });
});
