import { words } from './canary.ts';
import { expect, test } from './fixtures.ts';
import { channels, sendWays, siteIds } from './site-page.ts';

// The replicas without the extension: each must itself send exactly what it was given, or it proves nothing about the guard.
test.use({ guarded: false });

for (const site of siteIds) {
  for (const channel of channels) {
    for (const way of sendWays) {
      test(`${site}: ${channel}, sent by ${way}, reaches the server as it is`, async ({ openSite, server }) => {
        const page = await openSite(site);
        const text = `${words(2)} “é” & <b> 100% [x]`;
        await page.enter(channel, text);
        await page.modelBecomes(text);
        await page.send(way);
        await page.replyDone();
        expect(await page.modelText()).toBe('');
        expect(await page.failures()).toEqual([]);
        const prompts = server.prompts();
        expect(prompts.filter(({ draft }) => !draft)).toEqual([{ site, text, draft: false }]);
        expect(server.receivedText()).toContain(text);
      });
    }
  }
}

test('chatgpt: a draft leaves before the person sends, with ?draft=1', async ({ openSite, server }) => {
  const page = await openSite('chatgpt', 'draft=1');
  await page.type('half a thought');
  await expect.poll(() => server.prompts()).toEqual([{ site: 'chatgpt', text: 'half a thought', draft: true }]);
});

test('chatgpt: the form alone sends, with ?send=submit', async ({ openSite, server }) => {
  const page = await openSite('chatgpt', 'send=submit');
  await page.type('by the form');
  await page.send('click');
  await page.replyDone();
  expect(server.prompts().filter(({ draft }) => !draft)).toHaveLength(1);
});

test('claude: a long paste becomes an attachment of the body', async ({ openSite, server }) => {
  const page = await openSite('claude');
  const long = words(1000);
  await page.paste(long);
  await page.modelBecomes(long);
  await page.type('sum this up');
  await page.send('enter');
  await page.replyDone();
  expect(server.prompts()).toEqual([{ site: 'claude', text: `sum this up\n${long}`, draft: false }]);
});

test('a text in several lines arrives in several lines', async ({ openSite, server }) => {
  for (const site of siteIds) {
    const page = await openSite(site);
    await page.paste('first line\nsecond line');
    await page.modelBecomes(/first line\n+second line/);
    await page.send('enter');
    await page.replyDone();
    expect(server.prompts({ site }).at(-1)?.text).toMatch(/first line\n+second line/);
  }
});

test('text typed before the page is alive is adopted', async ({ openSite }) => {
  for (const site of ['chatgpt', 'claude'] as const) {
    const page = await openSite(site);
    await page.page.goto(`${page.page.url()}?hydrate=700`, { waitUntil: 'commit' });
    await page.page.locator('textarea').first().fill('early words');
    await page.modelBecomes('early words');
  }
});

test('nothing but replica hosts is reached', async ({ openSite, server }) => {
  const page = await openSite('chatgpt');
  await expect(page.page.evaluate(() => fetch('https://example.com/', { mode: 'no-cors' }))).rejects.toThrow();
  const other = await page.page.context().newPage();
  await expect(other.goto('https://example.com/')).rejects.toThrow(/ERR_TUNNEL_CONNECTION_FAILED/);
  expect(server.refused()).toContain('example.com:443');
  await other.close();
});

test('the server finds a value in every reading', async ({ openSite, server }) => {
  const page = await openSite('chatgpt');
  const value = words(2);
  await page.page.evaluate(async (text) => {
    const hidden = btoa(JSON.stringify({ text }));
    await fetch(`/backend-api/other?q=${encodeURIComponent(JSON.stringify({ hidden }))}`, { method: 'POST' });
  }, value);
  expect(server.receivedText()).toContain(value);
});
