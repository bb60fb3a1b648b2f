import { rendererKey, type SurfaceAnswer, type SurfaceModel, type SurfaceRenderer } from '../contract/surface.ts';
import { plainRenderer } from './fallback.ts';
import type { Shield } from './shield.ts';
import { openHost } from './surface-host.ts';

/** What became of a surface: an answer, or that the page would not let it stand. */
export type Presented = SurfaceAnswer | { readonly kind: 'lost' };

/** Shows surfaces. `show` resolves when the person has answered, or with `dismissed` when `signal` takes the surface away. */
export interface Presenter {
  readonly show: (model: SurfaceModel, signal?: AbortSignal) => Promise<Presented>;
}

/** What the presenter needs of the world. `load` asks the worker for the React bundle; it must not throw. */
export interface PresenterPorts {
  readonly load: () => Promise<boolean>;
  readonly shield: Shield;
  /** Told when the React bundle could not be had, so that it can be reported. */
  readonly unavailable: () => void;
}

/** The worker may have to start first; after this the plain dialog is better than none. The act stays held all the while. */
const loadPatienceMs = 4_000;

function ready(): SurfaceRenderer | undefined {
  return (globalThis as { [rendererKey]?: SurfaceRenderer })[rendererKey];
}

/** A presenter for one frame. The renderer is asked for at the first surface and kept. */
export function makePresenter(ports: PresenterPorts): Presenter {
  const renderer = async (): Promise<SurfaceRenderer> => {
    const there = ready();
    if (there) return there;
    const patience = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), loadPatienceMs));
    await Promise.race([ports.load(), patience]);
    const loaded = ready();
    if (!loaded) ports.unavailable();
    return loaded ?? plainRenderer;
  };

  return {
    show: async (model, signal) => {
      const drawn = await renderer();
      return new Promise<Presented>((resolve) => {
        let unmount: () => void = () => undefined;
        const close = (presented: Presented): void => {
          unmount();
          ports.shield.uncover(host.element);
          host.remove();
          resolve(presented);
        };
        const draw = (root: ShadowRoot): void => {
          unmount();
          unmount = drawn.mount(root, model, close, ports.shield.isTrusted);
        };
        const host = openHost(draw, () => close({ kind: 'lost' }));
        ports.shield.cover(host.element, host.root);
        signal?.addEventListener('abort', () => close({ kind: 'dismissed' }), { once: true });
        draw(host.root);
      });
    },
  };
}
