import type { Site } from './site.ts';

export const gemini = {
  id: 'gemini',
  name: 'Gemini',
  vendor: 'Google',
  matches: ['https://gemini.google.com/*', 'https://bard.google.com/*'],
  editor: 'quill',
  composer: ['rich-textarea .ql-editor[contenteditable="true"]', 'div.ql-editor.textarea.new-input-ui'],
  send: ['button.send-button', 'button[aria-label="Send message"]'],
  requests: [
    {
      transport: 'xhr',
      url: '^https://(?:gemini|bard)\\.google\\.com/(?:u/\\d+/)?_/BardChatUi/data/assistant\\.lamda\\.BardFrontendService/StreamGenerate(?:\\?|$)',
      body: 'form',
      prompt: ['[f.req]|json[1]|json[0][0]'],
    },
  ],
  notCovered: 'The Gemini panel of Chrome is browser UI: no extension runs there.',
  checkedOn: '2026-09-29',
} as const satisfies Site;
