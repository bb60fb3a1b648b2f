import type { Site } from './site.ts';

export const claude = {
  id: 'claude',
  name: 'Claude',
  vendor: 'Anthropic',
  matches: ['https://claude.ai/*'],
  editor: 'prosemirror',
  composer: [
    'div[data-testid="chat-input"][contenteditable="true"]',
    'div[data-cds="ChatComposerEditor"] [contenteditable="true"]',
    'div.tiptap.ProseMirror[contenteditable="true"]',
    '[data-testid="chat-input-ssr"]',
  ],
  send: ['button[data-testid="chat-input-send"]', 'button[aria-label="Send message" i]'],
  requests: [
    {
      transport: 'fetch',
      url: '^https://claude\\.ai/api/organizations/[^/]+/chat_conversations/[^/]+/(?:retry_)?completion(?:\\?|$)',
      body: 'json',
      prompt: ['prompt', 'attachments[*].extracted_content', 'completion.prompt', 'text'],
    },
  ],
  notCovered: null,
  checkedOn: '2026-09-29',
} as const satisfies Site;
