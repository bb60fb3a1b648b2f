import { defineDetector } from '../../engine/detector.ts';

/** A device's token is a part of the address to which it sends its measurements. */
export const thingsboardToken = defineDetector({
  id: 'thingsboard-token',
  category: 'secret',
  references: ['https://thingsboard.io/docs/reference/http-api/', 'https://thingsboard.io/docs/user-guide/access-token/'],
  anchors: [{ literal: 'thingsboard' }],
  pattern: /thingsboard[\w.:-]{0,60}\/api\/v1\/(?<value>(?!integrations|provision)[0-9A-Za-z]{16,40})(?=\/)/,
  base: 'likely',
  redactAs: 'THINGSBOARD-TOKEN',
});
