import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const bot = `MTIz${sample(base62, 22, 441)}.G${sample(base62, 5, 442)}.${sample(base64url, 38, 443)}`;
const hook = `discord.com/api/webhooks/${sample('123456789', 18, 444)}/${sample(base64url, 68, 445)}`;
const key = sample(hexDigits, 64, 446);
const docs = 'Discord, developer documentation';

export const discordTokenExamples: DetectorExamples = {
  match: [
    { text: `client.login("${bot}")`, value: bot, likelihood: 'very-likely', source: docs },
    { text: `DISCORD_TOKEN=${bot}`, value: bot, likelihood: 'very-likely', source: docs },
    { text: `curl https://${hook}`, value: hook, likelihood: 'very-likely', source: docs },
    { text: `DISCORD_PUBLIC_KEY=${key}`, value: key, likelihood: 'likely', source: docs },
  ],
  nearMiss: [
    { text: 'client.login("your-token-goes-here")', why: 'a place for a token' },
    { text: `https://discord.com/api/webhooks/${'1'.repeat(18)}`, why: 'no token in the address' },
    { text: 'https://discord.com/channels/81384788765712384/381871767846780928', why: 'the address of a channel' },
    { text: `MTIz${sample(base62, 22, 447)}.${sample(base62, 6, 448)}`, why: 'cut off' },
  ],
  pathological: [
    { name: 'beginnings', make: (size) => fill('MTI', size) },
    { name: 'names', make: (size) => fill('discord_token = ', size) },
  ],
};
