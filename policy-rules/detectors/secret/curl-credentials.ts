import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** `-u user:password` on the command line of curl; without curl near by it may be the user and group of a container. */
export const curlCredentials = defineDetector({
  id: 'curl-credentials',
  category: 'secret',
  references: ['https://curl.se/docs/manpage.html#-u', 'https://everything.curl.dev/http/auth.html'],
  anchors: [{ literal: '-u ' }, { literal: '-u"' }, { literal: "-u'" }, { literal: '--user' }, { literal: '--proxy-user' }],
  pattern: /(?<![\w-])(?:-u|--user|--proxy-user)[ =]{0,4}["']?[^\s:"'`$<>{}]{1,80}:["']?(?<value>[^\s"'`]{3,128})/,
  hotwords: ['curl'],
  hotwordReach: 250,
  checkName: 'password-shape',
  check: (value) => (/^\d+$/.test(value) ? 'fail' : 'unknown'),
  exclude: isPlaceholder,
  redactAs: 'PASSWORD',
});
