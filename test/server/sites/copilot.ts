import { answerJson, at, cannedReply, items, readJson, type SiteServer } from '../site-server.ts';

/** Microsoft Copilot: JSON frames over one WebSocket, which is opened when the page is. */
export const copilotServer: SiteServer = {
  answer(request, _body, response) {
    if (request.url?.startsWith('/c/api/') !== true) return false;
    return answerJson(response, { id: 'replica-conversation', currentConversationId: 'replica-conversation' });
  },
  frame(frame) {
    if (at(readJson(frame), 'event') !== 'send') return [];
    return [
      { event: 'received' },
      { event: 'startMessage', messageId: 'm1' },
      ...cannedReply.map((text) => ({ event: 'appendText', messageId: 'm1', text })),
      { event: 'done', messageId: 'm1' },
    ].map((one) => JSON.stringify(one));
  },
  prompts(received) {
    if (received.kind !== 'websocket') return [];
    const frame = readJson(received.body);
    if (at(frame, 'event') !== 'send') return [];
    const text = items(at(frame, 'content'))
      .filter((part) => at(part, 'type') === 'text')
      .map((part) => String(at(part, 'text') ?? ''))
      .join('\n');
    return [{ text, draft: false }];
  },
};
