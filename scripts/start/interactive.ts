import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { developerProfile, needBuiltExtension } from '../../test/e2e/extension.ts';
import type { ReplicaServer } from '../../test/server/server.ts';
import { extensionArguments, replicaArguments } from '../setup/launch.ts';

const pollMs = 300;

/** Opens a browser on the ChatGPT replica and tells what its server receives, until the browser is closed. Answers an exit code. */
export async function showInteractively(browserPath: string, server: ReplicaServer): Promise<number> {
  const profile = await developerProfile();
  const parameters = [
    `--user-data-dir=${profile}`,
    ...replicaArguments(server.port),
    ...extensionArguments(needBuiltExtension()),
    // Keeps Chromium from warning of the flags above in a bar over the page.
    '--test-type',
    '--window-size=1200,860',
    'https://chatgpt.com/?tour=1',
  ];
  const browser = spawn(browserPath, parameters, { stdio: 'ignore' });
  console.log('\nA browser opens on a replica of ChatGPT, with Parapet in it. Copy what the panel suggests, paste it, send it.');
  console.log('Nothing leaves this machine. Close the browser, or press Ctrl+C, to end.\n');

  let told = 0;
  const timer = setInterval(() => {
    const prompts = server.prompts();
    for (const { site, text, draft } of prompts.slice(told))
      if (!draft) console.log(`The server of ${site} received: ${JSON.stringify(text)}`);
    told = prompts.length;
  }, pollMs);
  process.once('SIGINT', () => browser.kill());

  const code = await new Promise<number>((resolve) => {
    browser.once('error', (cause) => {
      console.error(`The browser did not start: ${cause.message}`);
      resolve(1);
    });
    browser.once('exit', () => resolve(0));
  });
  clearInterval(timer);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return code;
}
