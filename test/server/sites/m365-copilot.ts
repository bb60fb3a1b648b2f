import { at, cannedReply, items, readJson, type SiteServer } from '../site-server.ts';

const end = '\u001e';

function messages(frame: string): readonly unknown[] {
  return frame
    .split(end)
    .filter((record) => record !== '')
    .map((record) => readJson(record));
}

/** Microsoft 365 Copilot: SignalR over a WebSocket at another host. Records end with U+001E; one frame may hold several. */
export const m365CopilotServer: SiteServer = {
  answer: () => false,
  frame(frame) {
    return messages(frame).flatMap((message) => {
      if (at(message, 'protocol') === 'json') return [`{}${end}`];
      if (at(message, 'target') !== 'chat') return [];
      return [
        ...cannedReply.map((_part, index) => ({
          type: 1,
          target: 'update',
          arguments: [{ messages: [{ author: 'bot', text: cannedReply.slice(0, index + 1).join('') }] }],
        })),
        { type: 3, invocationId: at(message, 'invocationId') },
      ].map((one) => `${JSON.stringify(one)}${end}`);
    });
  },
  prompts(received) {
    if (received.kind !== 'websocket') return [];
    return messages(received.body)
      .filter((message) => at(message, 'target') === 'chat')
      .flatMap((message) =>
        items(at(message, 'arguments')).map((argument) => ({ text: String(at(argument, 'message', 'text') ?? ''), draft: false })),
      );
  },
};
