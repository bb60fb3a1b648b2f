import Quill from 'quill';
import { element, startChat, type Transport } from '../shared/chat.ts';
import { need } from '../shared/replica.ts';
import { allowOwnHtml } from './trusted-types.ts';

const service = '/_/BardChatUi/data';
const token = `AB${crypto.randomUUID()}`;
let requestId = 100000;

function call(path: string, request: unknown, progress: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    requestId += 1;
    call.open('POST', `${service}/${path}&bl=replica&hl=en&_reqid=${requestId}&rt=c`);
    call.setRequestHeader('content-type', 'application/x-www-form-urlencoded;charset=UTF-8');
    call.onprogress = () => progress(call.responseText);
    call.onload = () => (call.status === 200 ? resolve() : reject(new Error(`the server answered ${call.status}`)));
    call.onerror = () => reject(new Error('the request failed'));
    call.onabort = () => reject(new Error('the request was given up'));
    call.send(new URLSearchParams({ 'f.req': JSON.stringify(request), at: token }).toString());
  });
}

/** The calls of a page that starts. They have the outer form of a prompt and must never be held. */
function bootstrap(): void {
  for (const [id, args] of [
    ['otAQ7b', '[]'],
    ['MaZiqc', '[13,null,[0,null,1]]'],
    ['ESY5D', '[[["bard_activity_enabled"]]]'],
  ] as const) {
    void call(`batchexecute?rpcids=${id}&source-path=%2Fapp`, [[[id, args, null, 'generic']]], () => undefined);
  }
}

/** The newest whole text in a length-prefixed stream. */
function latest(stream: string): string {
  const last = stream
    .split('\n')
    .filter((line) => line.startsWith('[['))
    .at(-1);
  if (last === undefined) return '';
  const outer = JSON.parse(last) as [[string, null, string]];
  const inner = JSON.parse(outer[0][2]) as [null, null, null, null, [[string, [string]]]];
  return inner[4][0][1][0];
}

const transport: Transport = async (text, chunk) => {
  let shown = '';
  const inner = JSON.stringify([[text, 0, null, null, null, null, 0], ['en'], ['', '', '']]);
  await call('assistant.lamda.BardFrontendService/StreamGenerate?f.sid=1', [null, inner], (stream) => {
    const whole = latest(stream);
    chunk(whole.slice(shown.length));
    shown = whole;
  });
};

function main(): void {
  allowOwnHtml();
  bootstrap();
  const button = need('.send-button', HTMLButtonElement);
  const quill = new Quill(need('#mount', HTMLDivElement), {
    placeholder: 'Ask Gemini',
    modules: {
      toolbar: false,
      keyboard: { bindings: { send: { key: 'Enter', shiftKey: false, handler: () => (send(), false) } } },
    },
  });
  quill.root.classList.add('textarea', 'new-input-ui');
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', 'Enter a prompt for Gemini');
  const composer = { text: () => quill.getText().replace(/\n$/, ''), clear: () => void quill.setText('', 'user') };
  quill.on('text-change', () => button.setAttribute('aria-disabled', String(composer.text().trim() === '')));
  // Quill cancels a drop and looks for files only: the page inserts dropped text itself.
  quill.root.addEventListener('drop', (event) => {
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (text === '' || event.dataTransfer?.files.length !== 0) return;
    quill.insertText(quill.getSelection(true).index, text, 'user');
  });
  const send = startChat({
    site: 'gemini',
    composer,
    transport,
    exchange(text) {
      const reply = element('div', { class: 'markdown model-response-text reply' });
      need('#thread', HTMLElement).append(
        element('user-query', { class: 'user-bubble' }, element('user-query-content', {}, text)),
        element('model-response', {}, element('message-content', {}, reply)),
      );
      return { reply };
    },
  });
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') send();
  });
  quill.focus();
}

main();
