import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const slackToken = defineProviderSecret({
  id: 'slack-token',
  references: ['https://docs.slack.dev/authentication/tokens'],
  tokens: [
    { prefix: 'xoxb-', body: '[0-9]{8,14}-[0-9A-Za-z-]{18,70}' },
    { prefix: 'xoxp-', body: '(?:[0-9]{10,14}-){2,3}[0-9A-Za-z-]{24,40}' },
    { prefix: 'xoxe.xoxb-1-', body: alnum(150, 180) },
    { prefix: 'xoxe.xoxp-1-', body: alnum(150, 180) },
    { prefix: 'xoxe-1-', body: alnum(140, 150) },
    { prefix: 'xoxe-', body: '(?:[0-9]{10,14}-){2,3}[0-9A-Za-z-]{24,40}' },
    { prefix: 'xoxa-', body: '(?:2-)?(?:[0-9]{8,14}-){0,3}[0-9A-Za-z]{8,48}' },
    { prefix: 'xoxr-', body: '(?:2-)?(?:[0-9]{8,14}-){0,3}[0-9A-Za-z]{8,48}' },
    { prefix: 'xoxo-', body: '(?:[0-9]{8,14}-){1,4}[0-9a-f]{10,48}' },
    { prefix: 'xoxs-', body: '(?:[0-9]{8,14}-){1,4}[0-9a-f]{10,64}' },
    { prefix: 'xoxd-', body: '[\\w%+/=-]{60,300}' },
    { prefix: 'xoxc-', body: '(?:[0-9]{10,14}-){3}[0-9a-f]{64}' },
    { prefix: 'xapp-', body: '[0-9]-[0-9A-Z]{8,14}-[0-9]{10,14}-[0-9a-f]{50,70}' },
    { prefix: 'xapp-1-', body: '[0-9A-Z]{8,14}-[0-9]{10,14}(?:-[0-9A-Za-z]{10,70})?' },
  ],
  redactAs: 'SLACK-TOKEN',
});
