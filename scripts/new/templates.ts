import { exportName } from '../docs/shelf.ts';

/** Left in every scaffold where a person must write something; a house test finds what was forgotten. */
export const gap = 'FILL IN';

/** A detector that finds its own id followed by a code, to be replaced by the real thing. */
export function detectorFile(id: string, category: string): string {
  return `import { defineDetector } from '../../engine/detector.ts';

/** ${gap}: what the value is and how it is built, in two sentences, after the standard or the vendor's page. */
export const ${exportName(id)} = defineDetector({
  id: '${id}',
  category: '${category}',
  references: ['https://example.com/${gap.replace(' ', '-')}'],
  // Where to look: a literal that every value has or stands after, each run of digits, or each @.
  anchors: [{ literal: '${id}:' }],
  // Bounded quantifiers, a boundary on both sides, linear on hostile text. The span is the group named "value".
  pattern: /(?<![\\p{L}\\p{N}])${id}:(?<value>[A-Z]{2}\\d{6})(?![\\p{L}\\p{N}])/u,
  hotwords: [],
  redactAs: '${id.toUpperCase()}',
});
`;
}

/** Examples that hold for the scaffolded detector, three, three and one. */
export function examplesFile(id: string): string {
  return `import type { DetectorExamples } from '../../engine/detector.ts';

/** ${gap}: published test numbers, or values put together at run time. The near misses are what a reviewer reads first. */
export const ${exportName(id)}Examples: DetectorExamples = {
  match: [
    { text: '${id}:AB123456', value: 'AB123456', likelihood: 'possible', source: '${gap}: the page that publishes it' },
    { text: 'It is ${id}:CD654321, as agreed.', value: 'CD654321', likelihood: 'possible', source: '${gap}' },
    { text: 'first line\\n${id}:EF000001\\nlast line', value: 'EF000001', likelihood: 'possible', source: '${gap}' },
  ],
  nearMiss: [
    { text: '${id}:AB12345', why: 'one digit too few' },
    { text: '${id}:AB1234567', why: 'one digit too many' },
    { text: 'AB123456', why: 'an order number: nothing says that it is one of ours' },
  ],
  pathological: [{ name: 'its beginning, over and over', make: (size) => '${id}:AB12345 '.repeat(Math.ceil(size / ${String(id.length + 9)})).slice(0, size) }],
};
`;
}

/** A site record for a page that has no send path yet. */
export function siteFile(id: string, today: string): string {
  return `import type { Site } from './site.ts';

export const ${exportName(id)} = {
  id: '${id}',
  name: '${gap}',
  vendor: '${gap}',
  matches: ['https://${id}.example/*'],
  editor: 'contenteditable',
  // Newest first; what was right last year stays at the end.
  composer: ['[contenteditable="true"]'],
  send: ['button[type="submit"]'],
  // Exact on purpose: a pattern that also fits a start-up call breaks the site.
  requests: [{ transport: 'fetch', url: '^https://${id}\\\\.example/api/chat(?:\\\\?|$)', body: 'json', prompt: ['messages[*].content'] }],
  notCovered: null,
  checkedOn: '${today}',
} as const satisfies Site;
`;
}

/** A reminder after a warning about secrets, to be pointed at its own moment. */
export function reminderFile(id: string): string {
  return `import { defineReminder } from './reminder.ts';

/** ${gap}: what it teaches, in one sentence. */
export const ${exportName(id)} = defineReminder({
  id: '${id}',
  when: { moment: 'after-warning', categories: ['secret'] },
  coolDownHours: 24,
});
`;
}
