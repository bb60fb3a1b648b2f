import { defineDetector } from '../../engine/detector.ts';
import { isIpv6 } from '../../checks/ip-address.ts';

export const ipv6Address = defineDetector({
  id: 'ipv6-address',
  category: 'network',
  references: ['https://www.rfc-editor.org/rfc/rfc4291', 'https://www.rfc-editor.org/rfc/rfc5952'],
  anchors: [{ literal: ':', back: { over: 'word', max: 4 } }],
  pattern:
    /(?<![\w:.\u00c0-\u052f])(?:[0-9a-f]{0,4}:){2,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4})?(?:%[\w.]{1,20})?(?:\/(?:12[0-8]|1[01]\d|\d{1,2}))?(?![\w:%/]|\.\d)/i,
  checkName: 'groups',
  check: (value) => {
    if (!isIpv6(value) || !/\d/.test(value) || /^::1?(?:\/\d+)?$/.test(value)) return 'fail';
    return value.split(':').filter((group) => group !== '').length > 3 || /^(?:2[0-9a-f]{3}|f[cde][0-9a-f]{2}|ff0\d|::ffff):/i.test(value)
      ? 'weak-pass'
      : 'unknown';
  },
  hotwords: [
    'ip',
    'ipv6',
    'host',
    'server',
    'address',
    'addr',
    'ping',
    'ping6',
    'dns',
    'subnet',
    'prefix',
    'gateway',
    'client',
    'tunnel',
    'inet6',
  ],
  hotwordReach: 40,
  redactAs: 'IP',
});
