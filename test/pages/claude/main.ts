import { element, readEvents, startChat, type Transport } from '../shared/chat.ts';
import { createProseMirror } from '../shared/prosemirror.ts';
import { hydrated, need } from '../shared/replica.ts';

/** From here on a paste becomes an attachment instead of text in the field. */
const longPaste = 4000;
const organization = crypto.randomUUID();
const conversation = crypto.randomUUID();

async function main(): Promise<void> {
  await hydrated();
  const fallback = need('[data-testid="chat-input-ssr"]', HTMLTextAreaElement);
  const mount = need('#mount', HTMLDivElement);
  const shelf = need('.attachments', HTMLDivElement);
  const button = need('[data-testid="chat-input-send"]', HTMLButtonElement);
  const attachments: string[] = [];
  const adopted = fallback.value;
  fallback.remove();
  mount.hidden = false;

  const showAttachments = (): void => {
    shelf.replaceChildren(
      ...attachments.map((text) => element('div', { 'data-testid': 'file-thumbnail' }, `Pasted text, ${text.length} characters`)),
    );
    showButton();
  };
  const editor = createProseMirror({
    mount,
    attributes: {
      class: 'tiptap',
      'data-testid': 'chat-input',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Write your prompt to Claude',
      enterkeyhint: 'enter',
    },
    onEnter: () => send(),
    onChange: () => showButton(),
    onPaste(text) {
      if (text.length <= longPaste) return false;
      attachments.push(text);
      showAttachments();
      return true;
    },
  });
  // The model of the composer is its text and its attachments.
  const composer = {
    text: () => [editor.text(), ...attachments].filter((text) => text !== '').join('\n'),
    clear() {
      editor.clear();
      attachments.length = 0;
      showAttachments();
    },
  };
  let pending: { prompt: string; attachments: string[] } = { prompt: '', attachments: [] };
  const transport: Transport = async (_text, chunk) => {
    const response = await fetch(`/api/organizations/${organization}/chat_conversations/${conversation}/completion`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        prompt: pending.prompt,
        timezone: 'Europe/Berlin',
        model: 'replica',
        attachments: pending.attachments.map((text) => ({
          file_name: '',
          file_type: 'txt',
          file_size: text.length,
          extracted_content: text,
        })),
        files: [],
        rendering_mode: 'messages',
      }),
    });
    await readEvents(response, (data) => chunk((data as { delta?: { text: string } }).delta?.text ?? ''));
  };
  const sendNow = startChat({
    site: 'claude',
    composer,
    transport,
    exchange(text) {
      const reply = element('div', { class: 'font-claude-response standard-markdown reply' });
      need('#thread', HTMLElement).append(
        element('div', { 'data-testid': 'user-message', class: 'user-bubble' }, text.slice(0, 2000)),
        element('div', { 'data-is-streaming': 'true' }, reply),
      );
      return { reply };
    },
    busyChanged(busy) {
      for (const one of document.querySelectorAll('[data-is-streaming]')) one.setAttribute('data-is-streaming', String(busy));
      showButton();
    },
  });
  // The body is made of the parts as they stand at this moment, before the chain empties them.
  const send = (): void => {
    pending = { prompt: editor.text(), attachments: [...attachments] };
    sendNow();
  };
  const showButton = (): void => {
    button.disabled = composer.text().trim() === '';
  };
  button.addEventListener('click', send);
  showButton();
  if (adopted !== '') editor.insert(adopted);
  editor.focus();
}

void main();
