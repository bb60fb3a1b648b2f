import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { element, startChat, type Transport } from '../shared/chat.ts';
import { need } from '../shared/replica.ts';
import { openSocket } from './socket.ts';

const socket = openSocket();

const transport: Transport = (text, chunk) => socket.send(text, chunk);

/** The composer: React owns the text, the textarea only shows it. */
function ComposerField({ onReady }: { readonly onReady: (composer: { text: () => string; clear: () => void }) => () => void }) {
  const [text, setText] = useState('');
  const current = useRef('');
  const send = useRef<() => void>(() => undefined);
  current.current = text;
  useEffect(() => {
    send.current = onReady({ text: () => current.current, clear: () => flushSync(() => setText('')) });
  }, [onReady]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send.current();
  };
  return (
    <div className="composer">
      <div className="editor-box">
        <textarea
          id="userInput"
          data-testid="composer-input"
          placeholder="Message Copilot"
          aria-label="Message Copilot"
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <button
        type="button"
        data-testid="submit-button"
        title="Submit message"
        aria-label="Submit message"
        disabled={text.trim() === ''}
        onClick={() => send.current()}
      >
        ↑
      </button>
    </div>
  );
}

function exchange(text: string): { reply: HTMLElement } {
  const reply = element('div', { 'data-testid': 'ai-message-body', class: 'reply' });
  need('#thread', HTMLElement).append(
    element('div', { 'data-content': 'user-message', class: 'user-bubble' }, text),
    element('div', { 'data-content': 'ai-message' }, reply),
  );
  return { reply };
}

const onReady = (composer: { text: () => string; clear: () => void }): (() => void) =>
  startChat({ site: 'copilot', composer, transport, exchange });
createRoot(need('#composer-root', HTMLDivElement)).render(<ComposerField onReady={onReady} />);
