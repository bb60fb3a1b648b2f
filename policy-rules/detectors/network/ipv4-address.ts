import { defineDetector } from '../../engine/detector.ts';
import { isIpv4, isPrivate, isPublicKnowledge } from '../../checks/ip-address.ts';

const version =
  /(?:\b(?:v|ver|versions?|releases?|build|revision|section|chapter|rfc|clause|package|oid|sv)|[<>=~^]=|[~^]|[A-Z]\/)[\s"'.:=(@]{0,4}$/i;

/** Four numbers are a version too: small ones need a word near by, and behind a word for versions they are none. */
export const ipv4Address = defineDetector({
  id: 'ipv4-address',
  category: 'network',
  references: ['https://www.rfc-editor.org/rfc/rfc791', 'https://www.rfc-editor.org/rfc/rfc5737'],
  anchors: [{ class: 'digits', atLeast: 4 }],
  pattern: /(?<![\w.+^~\u00c0-\u052f])(?:\d{1,3}\.){3}\d{1,3}(?![\w\u00c0-\u052f]|\.\d|-[A-Za-z]|\/\d|%)/,
  checkName: 'range',
  check: (value, _, { before }) => {
    if (!isIpv4(value) || isPublicKnowledge(value) || version.test(before)) return 'fail';
    const parts = value.split('.').map(Number);
    if (isPrivate(value)) return /^(?:192\.168\.[01]|10\.0\.0|172\.16\.0)\.[0-2]$|\.0\.0$/.test(value) ? 'unknown' : 'weak-pass';
    if (/^(?:1\.[23]|2\.(?:5|16)|224\.0\.0)\./.test(value)) return 'unknown';
    const wide = parts.filter((part) => part > 9).length;
    return wide === 4 || (wide > 1 && parts.some((part) => part > 63)) ? 'weak-pass' : 'unknown';
  },
  hotwords: [
    'ip',
    'ips',
    'host',
    'server',
    'address',
    'addr',
    'ping',
    'ssh',
    'gateway',
    'dns',
    'subnet',
    'login',
    'access',
    'logged',
    'client',
    'firewall',
    'router',
    'peer',
    'listen',
    'bind',
    'proxy',
    'vpn',
    'adresse',
    'serveur',
    'dirección',
  ],
  hotwordReach: 40,
  redactAs: 'IP',
});
