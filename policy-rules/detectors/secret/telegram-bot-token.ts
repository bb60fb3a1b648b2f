import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The bot's number, a colon and 35 characters, of which the first two are always `AA`. */
export const telegramBotToken = defineDetector({
  id: 'telegram-bot-token',
  category: 'secret',
  references: ['https://core.telegram.org/bots/api#authorizing-your-bot', 'https://core.telegram.org/bots/features#botfather'],
  anchors: [{ literal: ':AA', back: { over: 'word', max: 16, min: 8 } }],
  pattern: /(?<![A-Za-z0-9])(?:bot)?(?<value>\d{8,11}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-]))/,
  base: 'very-likely',
  exclude: isFiller,
  redactAs: 'TELEGRAM-BOT-TOKEN',
});
