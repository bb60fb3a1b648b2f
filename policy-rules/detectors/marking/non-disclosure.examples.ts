import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const nonDisclosureExamples: DetectorExamples = {
  match: [
    { text: 'UNDER NDA\nRoadmap', value: 'UNDER NDA', likelihood: 'likely', source },
    { text: 'Geheimhaltungsvereinbarung\nzwischen', value: 'Geheimhaltungsvereinbarung', likelihood: 'likely', source },
    { text: 'Deck | Disclosed under NDA | page 3', value: 'Disclosed under NDA', likelihood: 'likely', source },
    { text: 'we talked about it under NDA last week', value: 'under NDA', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'the agenda is under discussion', why: 'prose' },
    { text: 'Canada', why: 'a country' },
    { text: 'disclosure of agreement', why: 'other words' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('under ', size) }],
};
