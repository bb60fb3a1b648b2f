import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const meetingTranscriptExamples: DetectorExamples = {
  match: [
    {
      text: 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Jane Roe>',
      value: 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Jane Roe>',
      likelihood: 'likely',
      source,
    },
    { text: 'Meeting transcript\nJane Roe  0:07\nHello', value: 'Meeting transcript\nJane Roe  0:07', likelihood: 'likely', source },
    {
      text: 'WEBVTT\n\n00:01.000 --> 00:04.000\nJane Roe: hi',
      value: 'WEBVTT\n\n00:01.000 --> 00:04.000\nJane Roe:',
      likelihood: 'likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'WEBVTT is a format', why: 'prose' },
    { text: 'a transcript of records', why: 'prose' },
    { text: 'WEBVTT\n\n00:01.000 --> 00:04.000\n[music]', why: 'no speakers' },
  ],
  pathological: [
    { name: 'headings', make: (size) => fill('WEBVTT\n', size) },
    { name: 'transcripts', make: (size) => fill('\nMeeting transcript\n', size) },
  ],
};
