import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The key's number, a hyphen and 64 characters, behind the name of the system or the method that takes it. */
export const truenasKey = defineDetector({
  id: 'truenas-key',
  category: 'secret',
  references: [
    'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
    'https://api.truenas.com/v25.04/jsonrpc.html',
  ],
  anchors: [{ literal: 'truenas' }, { literal: 'login_with_api_key' }],
  pattern:
    /(?:[Tt]rue[Nn][Aa][Ss]|TRUENAS|login_with_api_key)[^\n]{1,60}?(?<![A-Za-z0-9-])(?<value>\d{1,3}-[0-9A-Za-z]{64})(?![A-Za-z0-9-])/,
  base: 'very-likely',
  exclude: isFiller,
  redactAs: 'TRUENAS-KEY',
});
