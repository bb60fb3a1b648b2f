import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  DROP_COMMAND,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { element, startChat, type Transport } from '../shared/chat.ts';
import { need } from '../shared/replica.ts';
import { openHub } from './hub.ts';

const hub = openHub();
const transport: Transport = (text, chunk) => hub.send(text, chunk);

function main(): void {
  const root = need('#m365-chat-editor-target-element', HTMLSpanElement);
  const button = need('.fai-SendButton', HTMLButtonElement);
  const editor = createEditor({
    namespace: 'replica',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const composer = {
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () =>
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        },
        { discrete: true },
      ),
  };
  const send = startChat({
    site: 'm365-copilot',
    composer,
    transport,
    exchange(text) {
      const reply = element('div', { 'data-testid': 'markdown-reply', class: 'reply' });
      need('#thread', HTMLElement).append(
        element('div', { 'data-testid': 'chatQuestion', class: 'fai-UserMessage user-bubble' }, text),
        element('div', { 'data-testid': 'copilot-message-div', class: 'fai-CopilotMessage__content' }, reply),
      );
      return { reply };
    },
  });
  editor.registerUpdateListener(() => {
    button.disabled = composer.text().trim() === '';
  });
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      // The real page looks at the key's code: an Enter without it is no send.
      if (event === null || event.shiftKey || event.isComposing || event.keyCode !== 13) return false;
      event.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  // Lexical's plain text cancels every drop: the page inserts dropped text itself.
  editor.registerCommand(
    DROP_COMMAND,
    (event) => {
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (text === '') return false;
      event.preventDefault();
      editor.update(() => ($getSelection() ?? $getRoot().selectEnd()).insertRawText(text));
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  button.addEventListener('click', send);
  composer.clear();
  editor.focus();
}

main();
