import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `${sample('123456789', 10, 3)}:AA${sample(base64url, 33, 4)}`;
const form = "the Bot API's manual";

export const telegramBotTokenExamples: DetectorExamples = {
  match: [
    { text: `TELEGRAM_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: form },
    { text: `https://api.telegram.org/bot${token}/getMe`, value: token, likelihood: 'very-likely', source: form },
    {
      text: `Use this token to access the HTTP API:\n${token}\n`,
      value: token,
      likelihood: 'very-likely',
      source: 'the message of BotFather',
    },
  ],
  nearMiss: [
    { text: '123456789:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', why: 'filled up by hand' },
    { text: `12345:AA${sample(base64url, 33, 5)}`, why: 'too short a number' },
    { text: `${token}77`, why: 'too long' },
    { text: 'MAC 00:AA:11:BB:22:CC', why: 'an address of hardware' },
  ],
  pathological: [{ name: 'numbers with the sign', make: (size) => fill('123456789:AA', size) }],
};
