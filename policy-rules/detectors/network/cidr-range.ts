import { defineDetector } from '../../engine/detector.ts';
import { isIpv4 } from '../../checks/ip-address.ts';

export const cidrRange = defineDetector({
  id: 'cidr-range',
  category: 'network',
  references: ['https://www.rfc-editor.org/rfc/rfc4632'],
  anchors: [{ class: 'digits', atLeast: 4 }],
  pattern: /(?<![\w.+^~\u00c0-\u052f])(?:\d{1,3}\.){3}\d{1,3}\/(?:3[0-2]|[12]?\d)(?![\w/-]|\.\d)/,
  checkName: 'range',
  check: (value) => {
    const address = value.replace(/\/.*/, '');
    return !isIpv4(address) || /^(?:0\.0\.0\.0\/0|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/.test(value) ? 'fail' : 'weak-pass';
  },
  redactAs: 'CIDR',
});
