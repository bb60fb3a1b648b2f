import type { Site } from './site.ts';

export const m365Copilot = {
  id: 'm365-copilot',
  name: 'Microsoft 365 Copilot',
  vendor: 'Microsoft',
  matches: ['https://m365.cloud.microsoft/*', 'https://copilot.cloud.microsoft/*'],
  editor: 'lexical',
  composer: [
    '#m365-chat-editor-target-element',
    'span[data-lexical-editor="true"][contenteditable="true"]',
    '.fai-EditorInput__input',
    'span.fai-BebopLiteChatInput__editor [contenteditable="true"]',
  ],
  send: ['button.fai-SendButton', 'button[type="submit"][aria-label="Send"]'],
  requests: [
    {
      transport: 'websocket',
      url: '^wss://substrate\\.office(?:365)?\\.(?:com|us)/m365Copilot/Chathub/',
      body: 'signalr',
      prompt: ['arguments[*].message.text'],
    },
  ],
  notCovered: 'Microsoft Edge from version 150 blocks every extension on *.cloud.microsoft.',
  checkedOn: '2026-08-20',
} as const satisfies Site;
