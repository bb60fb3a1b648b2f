import type { Site } from '../../sites/site.ts';
import { codes, head, item } from './markdown.ts';

const intro = `Every AI site that Parapet knows. An id is the name to write in a policy (\`"sites": [{ "site": "chatgpt", "status": "tolerated" }]\`).
Each is one record in \`sites/\` and one replica page in \`test/pages/\`, on which the end-to-end tests run.`;

const editors: Readonly<Record<Site['editor'], string>> = {
  prosemirror: 'ProseMirror',
  lexical: 'Lexical',
  quill: 'Quill',
  textarea: 'a plain text field',
  contenteditable: 'a plain editable element',
};

const transports: Readonly<Record<Site['requests'][number]['transport'], string>> = {
  fetch: '`fetch`',
  xhr: '`XMLHttpRequest`',
  websocket: '`WebSocket`',
};

function section(site: Site): string {
  return (
    `## ${site.id}\n\n**${site.name}**, ${site.vendor}.\n\n` +
    item('Addresses', codes(site.matches)) +
    item('Editor', editors[site.editor]) +
    item('Requests that are held', [...new Set(site.requests.map(({ transport }) => transports[transport]))].join(', ')) +
    item('Not covered', site.notCovered) +
    item('Checked on', site.checkedOn)
  );
}

/** docs/sites.md, from the registry. */
export function renderSites(sites: readonly Site[]): string {
  const sorted = [...sites].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [head('Sites', intro), ...sorted.map(section)].join('\n');
}
