import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = 'goodspec';
const strong = sample(base62, 14, 97);

export const connectionStringExamples: DetectorExamples = {
  match: [
    { text: `Server=db.corp.test;Database=orders;User Id=app;Password=${word};`, value: word, likelihood: 'likely', source: 'ADO.NET' },
    {
      text: `"Driver={ODBC Driver 18 for SQL Server};Server=db;UID=app;PWD=${strong}"`,
      value: strong,
      likelihood: 'likely',
      source: 'ODBC',
    },
    { text: `Data Source=db;Initial Catalog=orders; Password='${word}'`, value: word, likelihood: 'likely', source: 'in quotes' },
  ],
  nearMiss: [
    { text: 'Server=db;Database=orders;Password=<password>;', why: 'a place' },
    { text: 'Server=db;Integrated Security=true;', why: 'no password' },
    { text: 'Data Source=db;Password={0};', why: 'a template' },
  ],
  pathological: [{ name: 'fields', make: (size) => fill(';Password=a', size) }],
};
