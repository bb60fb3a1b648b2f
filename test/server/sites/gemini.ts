import { at, cannedReply, readJson, writeSlowly, type SiteServer } from '../site-server.ts';

const service = '/_/BardChatUi/data/';

/** One chunk of Google's length-prefixed answer form. */
function chunk(payload: unknown): string {
  const text = JSON.stringify([['wrb.fr', null, JSON.stringify(payload)]]);
  return `${text.length}\n${text}\n`;
}

/** Gemini: XMLHttpRequest with a form whose `f.req` holds JSON in JSON; start-up calls have the same outer form. */
export const geminiServer: SiteServer = {
  answer(request, _body, response) {
    const url = request.url ?? '';
    if (!url.startsWith(service)) return false;
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    const replies = url.includes('StreamGenerate')
      ? cannedReply.map((_part, index) => cannedReply.slice(0, index + 1).join(''))
      : ['ready'];
    writeSlowly(response, [")]}'\n\n", ...replies.map((reply) => chunk([null, null, null, null, [['rc', [reply]]]]))]);
    return true;
  },
  prompts(received) {
    if (!received.url.includes('StreamGenerate') || received.method !== 'POST') return [];
    const request = readJson(new URLSearchParams(received.body).get('f.req'));
    const inner = readJson(at(request, 1) as string | undefined);
    return [{ text: String(at(inner, 0, 0) ?? ''), draft: false }];
  },
};
