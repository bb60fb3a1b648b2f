import type { DetectorWords } from './words.ts';

/** What the marking detectors find, in English. */
export const markingEn = {
  'classification-marking': { title: 'Confidentiality marking', what: 'The text is marked as not meant for everyone.' },
  'legal-privilege': { title: 'Legal privilege', what: 'A law or a contract restricts who may read it.' },
  'non-disclosure': { title: 'Under a non-disclosure agreement', what: 'A law or a contract restricts who may read it.' },
  'board-paper': { title: 'Board paper', what: 'It may be known to few people until it is published.' },
  'insider-information': { title: 'Insider information', what: 'It may be known to few people until it is published.' },
  'merger-paper': { title: 'Merger or acquisition paper', what: 'It may be known to few people until it is published.' },
  'export-control': { title: 'Export control', what: 'A law or a contract restricts who may read it.' },
  'national-marking': { title: 'Government classification', what: 'The text is marked as not meant for everyone.' },
  'cui-marking': { title: 'US controlled information (CUI)', what: 'The text is marked as not meant for everyone.' },
  embargo: { title: 'Embargo', what: 'It may be known to few people until it is published.' },
  'draft-marking': { title: 'Draft not to be passed on', what: 'It was written for people inside the company.' },
  'trade-secret': { title: 'Trade secret', what: 'A law or a contract restricts who may read it.' },
  'security-report': { title: 'Security report', what: 'It was written for people inside the company.' },
  'personnel-file': { title: 'Personnel paper', what: 'It was written for people inside the company.' },
  'system-prompt': { title: 'System prompt', what: 'It was written for people inside the company.' },
  'meeting-transcript': { title: 'Meeting transcript', what: 'It was written for people inside the company.' },
  'crm-export': { title: 'Export of customers', what: 'It is an export with the data of many people.' },
  'har-file': { title: 'Browser recording (HAR)', what: 'It holds requests, answers and cookies of a session.' },
  'stack-trace-host': { title: 'Error with an internal host', what: 'It shows how the company’s network is built.' },
} satisfies Readonly<Record<string, DetectorWords>>;
