import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Whoever knows the address of a webhook, a workflow or a trigger posts in the channel behind it. */
export const slackWebhook = defineDetector({
  id: 'slack-webhook',
  category: 'secret',
  references: [
    'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
    'https://slack.com/help/articles/360041352714-Build-a-workflow--Create-a-workflow-that-starts-outside-of-Slack',
  ],
  anchors: [{ literal: 'hooks.slack.com/' }, { literal: 'hooks.slack-gov.com/' }],
  pattern:
    /hooks\.slack(?:-gov)?\.com\/(?:services\/(?:[TB][0-9A-Za-z]{6,12}\/B[0-9A-Za-z]{6,12}\/[0-9A-Za-z]{16,32}|[0-9A-Za-z+/]{40,56})|(?:workflows|triggers)\/[0-9A-Za-z/]{24,120})(?![A-Za-z0-9])/,
  base: 'very-likely',
  exclude: (value) => isFiller(value.slice(24)),
  redactAs: 'SLACK-WEBHOOK',
});
