import type { Site } from './site.ts';

export const chatgpt = {
  id: 'chatgpt',
  name: 'ChatGPT',
  vendor: 'OpenAI',
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  editor: 'prosemirror',
  composer: [
    '#prompt-textarea.ProseMirror[contenteditable="true"]',
    'form[data-type="unified-composer"] [contenteditable="true"]',
    'textarea#mobile-composer-prompt',
    'form[data-mobile-composer] textarea[name="prompt"]',
    '#prompt-textarea',
    'textarea[name="prompt-textarea"]',
  ],
  send: ['button[data-testid="send-button"]', '#composer-submit-button', 'button[data-composer-submit]'],
  requests: [
    {
      transport: 'fetch',
      url: '^https://(?:chatgpt\\.com|chat\\.openai\\.com)/backend-(?:api|anon)/(?:[a-z]/)?conversation(?:/prepare)?(?:\\?|$)',
      body: 'json',
      prompt: ['messages[*].content.parts[*]', 'messages[*].content.parts[*].text', 'partial_query.content.parts[*]'],
    },
  ],
  notCovered: 'ChatGPT Atlas does not run extensions on chatgpt.com.',
  checkedOn: '2026-09-29',
} as const satisfies Site;
