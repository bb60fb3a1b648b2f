import { en } from '../../assets/strings/en.ts';
import type { Anchor, Detector, DetectorExamples } from '../../policy-rules/engine/detector.ts';
import { codes, head, item } from './markdown.ts';

const intro = `Every detector that ships. An id is the name to write in a policy's rule (\`"detectors": ["payment-card"]\`); \`category:secret\` stands for
all of one category. The likelihoods are \`possible\` (the pattern alone), \`likely\` (the pattern and a hotword near it) and \`very-likely\`
(a check digit is right, or the prefix is unmistakable). A policy's own word lists become detectors too: \`term-<id>\`, see [policy.md](policy.md).`;

function anchorWords(anchor: Anchor): string {
  if ('literal' in anchor) return `\`${anchor.literal}\``;
  return anchor.class === 'digits' ? 'a run of digits' : 'an `@`';
}

function section(detector: Detector, examples: DetectorExamples | null): string {
  const words = (en.detectors as Readonly<Record<string, { readonly title: string; readonly what: string }>>)[detector.id];
  const literals = [...new Set(detector.anchors.map(anchorWords))];
  const lookedAt =
    literals.length > 12 ? `${literals.slice(0, 12).join(', ')} and ${String(literals.length - 12)} more` : literals.join(', ');
  return (
    `## ${detector.id}\n\n**${words?.title ?? detector.id}.** ${words?.what ?? ''}\n\n` +
    item('Category', `\`${detector.category}\`${detector.region === undefined ? '' : ` (${detector.region})`}`) +
    item('Where it looks', lookedAt) +
    item('By its form alone', `\`${detector.base ?? 'possible'}\``) +
    item('Check', detector.checkName === undefined ? null : `\`${detector.checkName}\``) +
    item('Hotwords', codes(detector.hotwords ?? [])) +
    item('Placeholder', `\`[${detector.redactAs}-1]\``) +
    item('References', detector.references.map((url) => `<${url}>`).join(', ')) +
    (examples === null
      ? ''
      : `- **Lets go:**\n${[...new Set(examples.nearMiss.map(({ why }) => why))].map((why) => `  - ${why}\n`).join('')}`)
  );
}

/** docs/detectors.md, from the registry, the strings and the examples. */
export function renderDetectors(detectors: readonly Detector[], examples: ReadonlyMap<string, DetectorExamples | null>): string {
  const sorted = [...detectors].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [head('Detectors', intro), ...sorted.map((detector) => section(detector, examples.get(detector.id) ?? null))].join('\n');
}
