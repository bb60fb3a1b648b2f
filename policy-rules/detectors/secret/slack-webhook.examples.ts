import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const capitals = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const channel = `T${sample(capitals, 8, 13)}/B${sample(capitals, 8, 14)}`;
const address = `hooks.slack.com/services/${channel}/${sample(base62, 24, 15)}`;
const trigger = `hooks.slack.com/triggers/T${sample(capitals, 8, 16)}/${sample('0123456789', 13, 17)}/${sample('0123456789abcdef', 32, 18)}`;

export const slackWebhookExamples: DetectorExamples = {
  match: [
    { text: `curl -X POST https://${address}`, value: address, likelihood: 'very-likely', source: "Slack's manual" },
    { text: `SLACK_WEBHOOK_URL="https://${address}"`, value: address, likelihood: 'very-likely', source: 'in a file of variables' },
    {
      text: `start it at https://${trigger}.`,
      value: trigger,
      likelihood: 'very-likely',
      source: 'a workflow that starts outside of Slack',
    },
  ],
  nearMiss: [
    { text: `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`, why: "the manual's example" },
    { text: 'https://hooks.slack.com/services/...', why: 'cut off' },
    { text: `https://hooks.slack.com/services/${channel}`, why: 'no secret part' },
  ],
  pathological: [{ name: 'addresses', make: (size) => fill('hooks.slack.com/services/T', size) }],
};
