import type { DetectorWords } from './words.ts';

/** What the injection detectors find, in English. */
export const injectionEn = {
  'ignore-instructions': { title: '“Ignore your instructions”', what: 'The text you paste tries to give the assistant orders.' },
  'jailbreak-role': { title: 'Role that drops all rules', what: 'The text you paste tries to give the assistant orders.' },
  'chat-template-token': { title: 'Mark of a chat template', what: 'The text you paste tries to give the assistant orders.' },
  'fake-turn': { title: 'Invented chat turn', what: 'The text you paste tries to give the assistant orders.' },
  'reveal-system-prompt': { title: '“Reveal your system prompt”', what: 'The text you paste tries to give the assistant orders.' },
  'exfiltration-image': { title: 'Image that carries data away', what: 'The text you paste tries to give the assistant orders.' },
  'tool-call-bait': { title: 'Bait for the assistant’s tools', what: 'The text you paste tries to give the assistant orders.' },
  'conceal-from-user': { title: 'Order to keep it from you', what: 'The text you paste tries to give the assistant orders.' },
  'note-to-ai': { title: 'Note to an AI', what: 'The text you paste tries to give the assistant orders.' },
  'force-output': { title: 'Forced answer', what: 'The text you paste tries to give the assistant orders.' },
  'hidden-html-text': { title: 'Hidden text with orders', what: 'The text you paste tries to give the assistant orders.' },
  'unicode-tags': { title: 'Hidden Unicode tags', what: 'The text you paste tries to give the assistant orders.' },
  'invisible-run': { title: 'Row of invisible characters', what: 'The text you paste tries to give the assistant orders.' },
  'jailbreak-persona': { title: 'Role without ethics', what: 'The text you paste tries to give the assistant orders.' },
} satisfies Readonly<Record<string, DetectorWords>>;
