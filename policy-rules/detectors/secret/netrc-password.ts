import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** `machine … login … password …` on one line or on three. */
export const netrcPassword = defineDetector({
  id: 'netrc-password',
  category: 'secret',
  references: [
    'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
    'https://everything.curl.dev/usingcurl/netrc.html',
  ],
  anchors: [{ literal: 'machine ' }, { literal: 'default login' }],
  pattern:
    /(?<![\w-])(?:machine[ \t]{1,8}[\w.:-]{1,128}|default)\s{1,8}(?:port\s{1,4}\d{1,5}\s{1,8})?login\s{1,8}[^\s"']{1,128}\s{1,8}password\s{1,8}"?(?<value>[^\s"]{3,256})/,
  base: 'very-likely',
  exclude: isPlaceholder,
  redactAs: 'PASSWORD',
});
