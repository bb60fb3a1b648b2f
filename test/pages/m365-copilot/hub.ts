const end = '\u001e';
const zero = '00000000-0000-0000-0000-000000000000';

interface HubMessage {
  readonly type?: number;
  readonly target?: string;
  readonly arguments?: readonly { readonly messages?: readonly { readonly text: string }[] }[];
}

/** The SignalR hub at the other host, opened at load, with its handshake record first. */
export function openHub(): { readonly send: (text: string, chunk: (text: string) => void) => Promise<void> } {
  const socket = new WebSocket(
    `wss://substrate.office.com/m365Copilot/Chathub/${zero}@${zero}?ConversationId=${crypto.randomUUID()}&scenario=officeweb`,
  );
  let listener: (message: HubMessage) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => socket.send(JSON.stringify({ protocol: 'json', version: 1 }) + end));
    socket.addEventListener('error', () => reject(new Error('the socket failed')));
    socket.addEventListener('message', (event) => {
      for (const record of String(event.data).split(end)) {
        if (record === '') continue;
        const message = JSON.parse(record) as HubMessage;
        if (message.type === undefined) resolve();
        else listener(message);
      }
    });
  });
  let invocation = 0;
  return {
    async send(text, chunk) {
      await ready;
      const done = new Promise<void>((resolve, reject) => {
        // A frame that is refused gets no answer; the real site gives up after a while, the replica sooner.
        const patience = setTimeout(() => reject(new Error('no answer')), 4000);
        let shown = '';
        listener = (message) => {
          if (message.target === 'update') {
            const whole = message.arguments?.[0]?.messages?.[0]?.text ?? '';
            chunk(whole.slice(shown.length));
            shown = whole;
          }
          if (message.type !== 3) return;
          clearTimeout(patience);
          resolve();
        };
      });
      const argument = {
        source: 'officeweb',
        message: { author: 'user', inputMethod: 'Keyboard', text, messageType: 'Chat' },
        isStartOfSession: invocation === 0,
      };
      // A ping rides in the same frame: one frame may hold several records.
      const records = [{ type: 6 }, { type: 4, target: 'chat', invocationId: String(invocation), arguments: [argument] }];
      invocation += 1;
      socket.send(records.map((record) => JSON.stringify(record) + end).join(''));
      await done;
    },
  };
}
