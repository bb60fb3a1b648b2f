import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample, sampleUuid } from '../../engine/sample.ts';

const path = `${sampleUuid(471)}@${sampleUuid(477)}/IncomingWebhook/${sample(hexDigits, 32, 483)}/${sampleUuid(484)}`;
const current = `webhook.office.com/webhookb2/${path}`;
const older = `outlook.office.com/webhook/${path}`;
const docs = 'Microsoft Teams, incoming webhooks';

export const microsoftTeamsWebhookExamples: DetectorExamples = {
  match: [
    { text: `https://contoso.${current}`, value: current, likelihood: 'very-likely', source: docs },
    { text: `TEAMS_URL="https://${older}"`, value: older, likelihood: 'very-likely', source: docs },
    { text: `curl -d '{"text":"hi"}' https://contoso.${current}`, value: current, likelihood: 'very-likely', source: docs },
  ],
  nearMiss: [
    { text: 'https://contoso.webhook.office.com/webhookb2/<id>', why: 'a place for the path' },
    { text: `https://outlook.office.com/webhook/${sampleUuid(490)}`, why: 'cut off' },
    { text: 'https://outlook.office.com/mail/inbox', why: 'a mailbox' },
  ],
  pathological: [{ name: 'addresses', make: (size) => fill('outlook.office.com/webhook/', size) }],
};
