import type { Site } from './site.ts';

export const copilot = {
  id: 'copilot',
  name: 'Microsoft Copilot',
  vendor: 'Microsoft',
  matches: ['https://copilot.microsoft.com/*'],
  editor: 'textarea',
  composer: ['textarea#userInput', 'textarea[data-testid="composer-input"]'],
  send: ['button[data-testid="submit-button"]', 'button[aria-label="Submit message"]', 'button[title="Submit message"]'],
  requests: [
    {
      transport: 'websocket',
      url: '^wss://copilot\\.microsoft\\.com/c/api/chat(?:\\?|$)',
      body: 'json',
      prompt: ['content[*].text'],
    },
  ],
  notCovered: 'Microsoft Edge blocks every extension on copilot.microsoft.com.',
  checkedOn: '2026-09-29',
} as const satisfies Site;
