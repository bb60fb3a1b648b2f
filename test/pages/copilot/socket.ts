interface ServerEvent {
  readonly event: string;
  readonly text?: string;
}

/** The one socket of the page, opened at load; a message waits until it stands. */
export function openSocket(): { readonly send: (text: string, chunk: (text: string) => void) => Promise<void> } {
  const socket = new WebSocket('wss://copilot.microsoft.com/c/api/chat?api-version=2');
  const open = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('the socket failed')));
  });
  let conversationId: string | null = null;

  const conversation = async (): Promise<string> => {
    const response = await fetch('/c/api/conversations', { method: 'POST', body: '{}' });
    return ((await response.json()) as { id: string }).id;
  };
  return {
    async send(text, chunk) {
      await open;
      conversationId ??= await conversation();
      const done = new Promise<void>((resolve, reject) => {
        const stop = new AbortController();
        // A frame that is refused gets no answer; the real site gives up after a while, the replica sooner.
        const patience = setTimeout(() => {
          stop.abort();
          reject(new Error('no answer'));
        }, 4000);
        socket.addEventListener(
          'message',
          (message) => {
            const event = JSON.parse(String(message.data)) as ServerEvent;
            if (event.event === 'appendText') chunk(event.text ?? '');
            if (event.event !== 'done') return;
            clearTimeout(patience);
            stop.abort();
            resolve();
          },
          { signal: stop.signal },
        );
      });
      socket.send(JSON.stringify({ event: 'send', conversationId, content: [{ type: 'text', text }], mode: 'chat' }));
      await done;
    },
  };
}
