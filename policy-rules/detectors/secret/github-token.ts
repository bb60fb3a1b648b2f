import { base62, crc32 } from '../../checks/crc-32.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The last six characters of the `ghp_` family are the CRC-32 of the body in base 62; other forms keep their rule to GitHub. */
export const githubToken = defineDetector({
  id: 'github-token',
  category: 'secret',
  references: [
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  ],
  anchors: [
    { literal: 'ghp_' },
    { literal: 'gho_' },
    { literal: 'ghu_' },
    { literal: 'ghs_' },
    { literal: 'ghr_' },
    { literal: 'github_pat_' },
  ],
  pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])/,
  base: 'likely',
  checkName: 'crc-32',
  check: (value) => (base62(crc32(value.slice(4, -6)), 6) === value.slice(-6) ? 'pass' : 'unknown'),
  exclude: (value) => isFiller(value.slice(4)) || isFiller(value.slice(11)),
  redactAs: 'GITHUB-TOKEN',
});
