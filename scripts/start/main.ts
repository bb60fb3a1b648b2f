import { ensureChromium } from '../setup/ensure-browser.ts';
import { runTool } from '../setup/local-bin.ts';
import { startReplicas } from '../../test/server/server.ts';
import { showInteractively } from './interactive.ts';
import { giveTour } from './tour.ts';

// `npm start`: with a display a browser to try things in, without one (or with --headless) a tour that tells what it does.

function hasDisplay(): boolean {
  if (process.argv.includes('--headless') || process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

const browser = ensureChromium(console.log);
console.log(`Browser: ${browser.name}, ${browser.path}`);
console.log('Building the extension …');
if ((await runTool('wxt', ['build', '--level', 'warn'])) !== 0) {
  console.error('The extension could not be built; see above.');
  process.exit(1);
}
const server = await startReplicas();
try {
  process.exitCode = hasDisplay() ? await showInteractively(browser.path, server) : await giveTour(server);
} finally {
  await server.close();
}
