import type { Origin } from '../contract/transport.ts';

export interface SurfacePorts {
  /** Runs a file of the extension in one frame, in the isolated world. */
  readonly run: (file: string, tabId: number, frameId: number) => Promise<unknown>;
}

/** The React bundle, which is no content script of its own so that only a page that shows something pays for it. */
export const surfaceFile = '/surface.js';

/** Brings the surface bundle into the frame that asked; false where the frame is gone. */
export async function loadSurface(origin: Origin, ports: SurfacePorts): Promise<boolean> {
  if (origin.tabId === null) return false;
  try {
    await ports.run(surfaceFile, origin.tabId, origin.frameId);
    return true;
  } catch {
    // The tab was closed or navigated meanwhile, or may not be scripted; the guard shows its plain fallback.
    return false;
  }
}
