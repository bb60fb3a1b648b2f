import { defineProviderSecret } from '../../engine/assigned-secret.ts';

const path = '[0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36}(?:/[\\w-]{1,60})?';

export const microsoftTeamsWebhook = defineProviderSecret({
  id: 'microsoft-teams-webhook',
  references: ['https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook'],
  tokens: [
    { prefix: 'webhook.office.com/webhookb2/', body: path },
    { prefix: 'outlook.office.com/webhook/', body: path },
  ],
  redactAs: 'TEAMS-WEBHOOK',
});
