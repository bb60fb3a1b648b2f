import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const nationalMarkingExamples: DetectorExamples = {
  match: [
    { text: 'VERSCHLUSSSACHE\nLage', value: 'VERSCHLUSSSACHE', likelihood: 'likely', source },
    { text: 'RISERVATISSIMO\nOggetto', value: 'RISERVATISSIMO', likelihood: 'likely', source },
    { text: 'совершенно секретно\nэкз. 1', value: 'совершенно секретно', likelihood: 'likely', source },
    { text: 'HIZMETE ÖZEL\nkonu', value: 'HIZMETE ÖZEL', likelihood: 'likely', source },
    { text: 'سري للغاية\nالموضوع', value: 'سري للغاية', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'a protected bean', why: 'prose' },
    { text: 'das Geheimnis', why: 'prose' },
    { text: 'unriservatissimox', why: 'another word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('vs-vertraulich ', size) }],
};
