import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

const crypt = String.raw`[./A-Za-z0-9]`;
const forms = [
  String.raw`\$2[abxy]\$\d\d\$${crypt}{53}`,
  String.raw`\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?m=\d{1,8},t=\d{1,4},p=\d{1,3}\$[A-Za-z0-9+/]{8,64}\$[A-Za-z0-9+/]{16,128}`,
  String.raw`\$[56]\$(?:rounds=\d{1,9}\$)?${crypt}{1,16}\$(?:${crypt}{86}|${crypt}{43})`,
  String.raw`\$(?:1|apr1)\$${crypt}{1,8}\$${crypt}{22}`,
  String.raw`\$(?:y|gy|7)\$${crypt}{1,16}\$${crypt}{1,86}\$${crypt}{43}`,
  String.raw`\$[89]\$${crypt}{14}\$${crypt}{43}`,
  String.raw`\$[PH]\$[5-9A-Z]${crypt}{30}`,
  String.raw`pbkdf2_sha(?:1|256|512)\$\d{3,8}\$[\w+/=-]{1,64}\$[A-Za-z0-9+/=]{20,128}`,
  String.raw`(?:pbkdf2:sha(?:1|256|512):\d{3,8}|scrypt:\d{1,8}:\d{1,3}:\d{1,3})\$[\w+/=-]{1,64}\$[0-9a-f]{40,128}`,
  String.raw`\{S?(?:SHA|SHA256|SHA512|MD5)\}[A-Za-z0-9+/]{22,120}={0,2}`,
  String.raw`\$krb5(?:tgs|asrep|pa)\$\d{1,2}\$[^\s"']{40,4000}`,
  String.raw`aad3b435b51404eeaad3b435b51404ee:[0-9a-fA-F]{32}`,
];

/** What a system keeps in the place of a password: it can be guessed at leisure by whoever has it. */
export const passwordHash = defineDetector({
  id: 'password-hash',
  category: 'secret',
  references: [
    'https://www.openwall.com/crypt/',
    'https://manpages.debian.org/bookworm/libcrypt1/crypt.5.en.html',
    'https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md',
  ],
  anchors: [
    { literal: '$2a$' },
    ...[
      '$2b$',
      '$2x$',
      '$2y$',
      '$argon2',
      '$1$',
      '$5$',
      '$6$',
      '$7$',
      '$8$',
      '$9$',
      '$y$',
      '$gy$',
      '$apr1$',
      '$P$',
      '$H$',
      '$krb5',
      'pbkdf2_sha',
      'pbkdf2:sha',
      'scrypt:',
      '{SHA',
      '{SSHA',
      '{SMD5}',
      '{MD5}',
      'aad3b435b51404ee',
    ].map((literal) => ({ literal })),
  ],
  pattern: new RegExp(String.raw`(?<![A-Za-z0-9$])(?:${forms.join('|')})(?![A-Za-z0-9./+=])`),
  base: 'likely',
  exclude: (value) => isFiller(value.slice(-22)),
  redactAs: 'PASSWORD-HASH',
});
