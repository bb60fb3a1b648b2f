import { answerJson, at, cannedReply, items, readJson, streamEvents, type SiteServer } from '../site-server.ts';

const conversation = /^https:\/\/[^/]+\/backend-(?:api|anon)\/(?:f\/)?conversation(\/prepare)?(?:\?|$)/;

function partsText(parts: unknown): string {
  return items(parts)
    .map((part) => (typeof part === 'string' ? part : String(at(part, 'text') ?? '')))
    .join('\n');
}

/** ChatGPT: a pre-flight with the draft, then the message; the reply is a stream of server-sent events. */
export const chatgptServer: SiteServer = {
  answer(request, _body, response) {
    const match = conversation.exec(`https://host${request.url ?? ''}`);
    if (match === null) return false;
    if (match[1] !== undefined) return answerJson(response, { status: 'ok', conduit_token: 'replica' });
    streamEvents(response, [
      ...cannedReply.map((v) => `data: ${JSON.stringify({ p: '/message/content/parts/0', o: 'append', v })}`),
      'data: [DONE]',
    ]);
    return true;
  },
  prompts(received) {
    const match = conversation.exec(received.url);
    if (match === null || received.method !== 'POST') return [];
    const body = readJson(received.body);
    if (match[1] !== undefined) return [{ text: partsText(at(body, 'partial_query', 'content', 'parts')), draft: true }];
    return items(at(body, 'messages')).map((message) => ({ text: partsText(at(message, 'content', 'parts')), draft: false }));
  },
};
