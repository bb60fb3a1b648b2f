import { at, cannedReply, items, readJson, streamEvents, type SiteServer } from '../site-server.ts';

const completion = /\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/(?:retry_)?completion(?:\?|$)/;

/** Claude: prompt and long pastes in one call; the reply is a stream of server-sent events. */
export const claudeServer: SiteServer = {
  answer(request, _body, response) {
    if (!completion.test(request.url ?? '')) return false;
    streamEvents(response, [
      ...cannedReply.map(
        (text) =>
          `event: content_block_delta\ndata: ${JSON.stringify({ type: 'content_block_delta', delta: { type: 'text_delta', text } })}`,
      ),
      'event: message_stop\ndata: {"type":"message_stop"}',
    ]);
    return true;
  },
  prompts(received) {
    if (!completion.test(received.url) || received.method !== 'POST') return [];
    const body = readJson(received.body);
    const attached = items(at(body, 'attachments')).map((one) => String(at(one, 'extracted_content') ?? ''));
    return [{ text: [String(at(body, 'prompt') ?? ''), ...attached].filter((text) => text !== '').join('\n'), draft: false }];
  },
};
