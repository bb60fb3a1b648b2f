import { element, readEvents, startChat, type Transport } from '../shared/chat.ts';
import { createProseMirror } from '../shared/prosemirror.ts';
import { hydrated, need, variant } from '../shared/replica.ts';

const api = '/backend-api/f/conversation';
const conversation = crypto.randomUUID();

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** The pre-flight carries the draft, as the real site's may. */
async function prepare(text: string): Promise<void> {
  await post(`${api}/prepare`, {
    action: 'next',
    conversation_id: conversation,
    partial_query: { id: crypto.randomUUID(), author: { role: 'user' }, content: { content_type: 'text', parts: [text] } },
  });
}

const transport: Transport = async (text, chunk) => {
  await prepare(text);
  const response = await post(api, {
    action: 'next',
    messages: [{ id: crypto.randomUUID(), author: { role: 'user' }, content: { content_type: 'text', parts: [text] }, metadata: {} }],
    conversation_id: conversation,
    parent_message_id: crypto.randomUUID(),
    model: 'auto',
  });
  await readEvents(response, (data) => chunk((data as { v: string }).v));
};

async function main(): Promise<void> {
  await hydrated();
  const form = need('form[data-type="unified-composer"]', HTMLFormElement);
  const button = need('#composer-submit-button', HTMLButtonElement);
  const fallback = need('textarea[name="prompt-textarea"]', HTMLTextAreaElement);
  const mount = need('#mount', HTMLDivElement);
  const adopted = fallback.value;
  fallback.style.display = 'none';
  mount.hidden = false;

  let busy = false;
  // One node is voice, send and stop in turn.
  const showButton = (text: string): void => {
    const state = busy ? 'stop-button' : text.trim() === '' ? 'composer-speech-button' : 'send-button';
    button.dataset['testid'] = state;
    button.type = state === 'send-button' ? 'submit' : 'button';
    button.setAttribute(
      'aria-label',
      state === 'send-button' ? 'Send prompt' : state === 'stop-button' ? 'Stop streaming' : 'Start voice mode',
    );
    button.textContent = state === 'send-button' ? '↑' : state === 'stop-button' ? '■' : '◉';
  };
  let draftTimer = 0;
  const composer = createProseMirror({
    mount,
    attributes: { id: 'prompt-textarea', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message ChatGPT' },
    onEnter: () => send(),
    onChange(text) {
      showButton(text);
      // `?draft=1`: the pre-flight goes out while the person still writes.
      if (variant('draft') === null || text.trim() === '') return;
      clearTimeout(draftTimer);
      draftTimer = window.setTimeout(() => void prepare(text).catch(() => undefined), 150); // a lost draft is no loss
    },
  });
  const send = startChat({
    site: 'chatgpt',
    composer,
    transport,
    exchange(text) {
      const reply = element('div', { class: 'markdown prose reply' });
      need('#thread', HTMLElement).append(
        element('section', { 'data-turn': 'user' }, element('div', { 'data-message-author-role': 'user', class: 'user-bubble' }, text)),
        element('section', { 'data-turn': 'assistant' }, element('div', { 'data-message-author-role': 'assistant' }, reply)),
      );
      return { reply };
    },
    busyChanged(next) {
      busy = next;
      showButton(composer.text());
    },
  });
  // The pointer sends on its way down (`?send=submit` waits for the form), the keyboard by the form.
  button.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && button.dataset['testid'] === 'send-button' && variant('send') !== 'submit') send();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  showButton(composer.text());
  if (adopted !== '') composer.insert(adopted);
  composer.focus();
}

void main();
