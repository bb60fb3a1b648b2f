import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import { siteMatches } from '../../sites/index.ts';
import config from '../../wxt.config.ts';
import { checkPermissions } from './check-manifest.ts';
import { expectNone, root } from './tree.ts';

const doc = (): string => readFileSync(join(root, 'docs/permissions.md'), 'utf8');
const permissions = ['storage', 'scripting', 'alarms'];
const hosts = ['https://*/*', 'http://*/*'];

async function configured(browser: string): Promise<UserManifest> {
  const made = config.manifest;
  return typeof made === 'function' ? made({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) : await (made ?? {});
}

describe.each(['chrome', 'edge', 'firefox'])('the manifest for %s', (browser) => {
  // A new permission shows in review: here, and in the document that justifies it. It is a major version.
  it('asks for these permissions and no other', async () => {
    const manifest = await configured(browser);
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources, 'pages could probe for the extension').toBeUndefined();
    expect(manifest.externally_connectable, 'pages could send messages').toBeUndefined();
  });

  const built = join(root, '.output', `${browser}-mv3`, 'manifest.json');
  it.runIf(existsSync(built))('asks for the same once it is built', () => {
    const manifest = JSON.parse(readFileSync(built, 'utf8')) as Record<string, unknown>;
    expect(manifest['permissions'], 'build again: npm run build').toEqual(permissions);
    expect(manifest['host_permissions']).toEqual(hosts);
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
    expect(Object.keys(manifest)).not.toContain('optional_permissions');
    const scripts = manifest['content_scripts'] as readonly { readonly matches: readonly string[]; readonly run_at: string }[];
    // On every other page no code of ours runs.
    for (const { matches, run_at } of scripts) expect([matches.toSorted(), run_at]).toEqual([siteMatches.toSorted(), 'document_start']);
  });
});

describe('docs/permissions.md', () => {
  it('justifies what the manifest asks for, and nothing else', () => expectNone(checkPermissions({ permissions, hosts }, doc())));
});

describe('the manifest checker rejects', () => {
  const good = '# P\n\n## Permissions\n\n### `storage`\n\n**What for.** x\n\n**Without it.** y\n\n## Hosts\n';
  const asked = { permissions: ['storage'], hosts: [] };

  it('nothing where all is well', () => expect(checkPermissions(asked, good)).toEqual([]));
  it('a permission without a section', () =>
    expect(checkPermissions({ ...asked, permissions: ['storage', 'tabs'] }, good)).toHaveLength(1));
  it('a host without a section', () => expect(checkPermissions({ ...asked, hosts: ['<all_urls>'] }, good)).toHaveLength(1));
  it('a section without a permission', () => expect(checkPermissions({ ...asked, permissions: [] }, good)).toHaveLength(1));
  it('a section that does not say what breaks', () =>
    expect(checkPermissions(asked, good.replace('Without it', 'Otherwise'))).toHaveLength(1));
});
