import { defineDetector } from '../../engine/detector.ts';

/** Names that only a company’s own servers resolve. A program’s members look alike (`state.internal`), so a sign must say that it is a host. */
export const internalHostname = defineDetector({
  id: 'internal-hostname',
  category: 'network',
  references: [
    'https://www.rfc-editor.org/rfc/rfc6762',
    'https://www.icann.org/en/board-activities-and-meetings/materials/approved-resolutions-special-meeting-of-the-icann-board-29-07-2024-en',
  ],
  anchors: [
    { literal: '.corp', back: { over: 'name', max: 80, min: 2 } },
    { literal: '.internal', back: { over: 'name', max: 80, min: 2 } },
    { literal: '.local', back: { over: 'name', max: 80, min: 2 } },
    { literal: '.lan', back: { over: 'name', max: 80, min: 2 } },
    { literal: '.intra', back: { over: 'name', max: 80, min: 2 } },
    { literal: '.intranet', back: { over: 'name', max: 80, min: 2 } },
    { literal: '.localdomain', back: { over: 'name', max: 80, min: 2 } },
    { literal: '.priv', back: { over: 'name', max: 80, min: 2 } },
  ],
  pattern:
    /(?<![\w.\u00c0-\u052f$/\\-])(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,6}(?:corp|internal|local|lan|intra|intranet|localdomain|priv)(?::\d{2,5})?(?![\w(=\u00c0-\u052f-]|\.\w|\[)|(?<=\/\/|@)(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,6}(?:corp|internal|local|lan|intra|intranet|localdomain|priv)(?::\d{2,5})?(?![\w(=\u00c0-\u052f-]|\.\w)/i,
  checkName: 'host-form',
  check: (value, _, { before }) => {
    if (
      /^(?:host\.docker\.internal|metadata\.google\.internal|kubernetes\.default\.svc\.cluster\.local|localhost|(?:this|self|window|process|module|exports|state|props|config|options|ctx)\.|(?:my|example|test|foo|your)[\w-]*\.)/i.test(
        value,
      ) ||
      /[A-Z]/.test(value.replace(/^[A-Z0-9.-]+$/, ''))
    )
      return 'fail';
    if (/(?:\/\/|@)$/.test(before) || /:\d+$/.test(value)) return 'weak-pass';
    return /-|\d\./.test(value) || value.split('.').length > 3 ? 'weak-pass' : 'unknown';
  },
  hotwords: [
    'host',
    'hosts',
    'hostname',
    'server',
    'ssh',
    'ping',
    'dns',
    'domain',
    'connect',
    'cluster',
    'url',
    'fqdn',
    'dial',
    'upstream',
  ],
  hotwordReach: 40,
  redactAs: 'HOST',
});
