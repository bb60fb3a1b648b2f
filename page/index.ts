// The door of the guard: what the content script's entrypoint starts.
export { startGuard } from './guard.ts';
export type { Guard, GuardPorts } from './guard.ts';
export { siteAt } from './site-at.ts';
