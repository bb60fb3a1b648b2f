import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const securityReportExamples: DetectorExamples = {
  match: [
    { text: '# Penetration Test Report\nClient: Acme', value: 'Penetration Test Report', likelihood: 'likely', source },
    { text: 'SECURITY INCIDENT REPORT 2026-04', value: 'SECURITY INCIDENT REPORT', likelihood: 'likely', source },
    { text: 'Pentest-Bericht\nKunde', value: 'Pentest-Bericht', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'we test the report', why: 'prose' },
    { text: 'pentest reports', why: 'another form' },
    { text: 'a security reporter', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('penetration ', size) }],
};
