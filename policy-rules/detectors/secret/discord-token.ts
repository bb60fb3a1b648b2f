import { entropy } from '../../checks/entropy.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** A bot's token begins with its id, decimal digits in base64; 17 to 19 digits give 23 to 26 characters that begin with one of these. */
const beginnings = ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'];
/** The third character of base64 where all bytes are digits. */
const thirds = ['A', 'E', 'I', 'M', 'Q', 'U', 'Y', 'c', 'g', 'k'];

export const discordToken = defineDetector({
  id: 'discord-token',
  category: 'secret',
  references: ['https://discord.com/developers/docs/reference#authentication', 'https://discord.com/developers/docs/resources/webhook'],
  anchors: [{ literal: 'discord' }, ...beginnings.flatMap((two) => thirds.map((third) => ({ literal: `${two}${third}` })))],
  pattern:
    /(?<![A-Za-z0-9_-])(?:M[Tjz]|N[DTjz]|O[DT])[AEIMQUYcgk][A-Za-z0-9]{20,23}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}(?![A-Za-z0-9_-])|discord(?:app)?\.com\/api(?:\/v\d{1,2})?\/webhooks\/\d{17,20}\/[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])|(?:[Dd]iscord|DISCORD)[\w.-]{0,20}?(?:[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Ii]d|ID)(?:\s?string)?["'`\])>]{0,3}\s{0,12}[=:.>?,]{0,4}\s{0,4}["'`]?(?<value>[0-9a-f]{64}|[A-Za-z0-9_-]{32}|\d{17,19})(?![A-Za-z0-9_-])/,
  checkName: 'key-shape',
  check: (value, whole) => {
    if (whole !== value) return entropy(value) < 2.3 ? 'fail' : /^\d+$/.test(value) ? 'unknown' : /\d/.test(value) ? 'weak-pass' : 'fail';
    return entropy(value) < 3.5 ? 'fail' : 'pass';
  },
  exclude: isFiller,
  redactAs: 'DISCORD-TOKEN',
});
