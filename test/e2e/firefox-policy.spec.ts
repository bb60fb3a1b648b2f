import {
  firstPolicy,
  firstVersion,
  inForce,
  lastGood,
  malformedPolicy,
  otherKeys,
  projectName,
  secondPolicy,
  secondVersion,
} from '../policy/lighthouse.ts';
import { firefoxPlace, whyNoMachine } from '../policy/machine.ts';
import { expect, test, type ManagedFirefox } from '../policy/managed-firefox.ts';
import { cloudKey } from './canary.ts';
import { Dialog } from './dialog.ts';
import { firefoxPath } from './firefox-fixtures.ts';
import { until } from './until.ts';

// Group policy in Firefox: the package is installed by policies.json from the company's own server, and its values come from there too.
// Firefox reads them once for each session and never says that they changed, so every change comes with a start of the browser.

const reason = whyNoMachine(firefoxPlace, firefoxPath);
if (reason !== null) console.warn(`GROUP POLICY IN FIREFOX IS NOT TESTED HERE: ${reason}.`);

async function expectBlocked({ now, server }: ManagedFirefox, text: string): Promise<void> {
  server.reset();
  const page = await now().openSite('chatgpt');
  await page.paste(`about ${text}`);
  expect(await new Dialog(page).offers()).not.toContain('send-anyway');
  await new Dialog(page).choose('cancel');
  expect(await page.modelText()).toBe('');
  expect(server.receivedText()).not.toContain(text);
  await page.page.close();
}

async function expectSent({ now, server }: ManagedFirefox, text: string): Promise<void> {
  server.reset();
  const page = await now().openSite('chatgpt');
  await page.paste(`about ${text}`);
  await page.modelBecomes(`about ${text}`);
  await page.page.keyboard.press('Enter');
  await page.replyDone();
  expect(
    server
      .prompts()
      .filter(({ draft }) => !draft)
      .map((prompt) => prompt.text),
  ).toEqual([`about ${text}`]);
  await page.page.close();
}

test.use({ firstKeys: { ...otherKeys, policy: firstPolicy } });

test.describe('Firefox: group policy', () => {
  test.describe.configure({ mode: 'serial', timeout: 60_000 });
  test.skip(reason !== null, `${reason}`);

  test('installs the extension, and its managed policy comes into force', async ({ managed }) => {
    await until(
      'the package was fetched',
      async () => managed.asked(),
      (asked) => asked.includes('/parapet.xpi'),
      20_000,
    );
    await until('the managed policy is in force', () => managed.now().extension.policyState(), inForce(firstVersion), 20_000);
    expect(await managed.now().extension.installType()).toBe('admin');
  });

  test('decides a paste: blocks what only the managed policy names', ({ managed }) => expectBlocked(managed, projectName));

  test('decides a paste: lets go what the example policy would block', ({ managed }) => expectSent(managed, cloudKey()));

  test('reads at its start what IT has changed, before any page is open', async ({ managed }) => {
    await managed.restart({ ...otherKeys, policy: JSON.stringify(secondPolicy) });
    await until('the changed policy is in force', () => managed.now().extension.policyState(), inForce(secondVersion), 20_000);
    await expectBlocked(managed, cloudKey());
    await expectSent(managed, projectName);
  });

  test('keeps the last good policy where the new one is malformed, and says so', async ({ managed }) => {
    await managed.restart({ ...otherKeys, policy: malformedPolicy });
    await until('the problem is known', () => managed.now().extension.policyState(), lastGood(secondVersion), 20_000);
    await managed.now().extension.popupText((text) => text.includes('The last good one is in force'));
    await expectBlocked(managed, cloudKey());
  });
});
