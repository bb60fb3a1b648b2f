import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 14, 51);

export const jdbcPasswordExamples: DetectorExamples = {
  match: [
    { text: `jdbc:postgresql://db.corp.test/orders?user=app&password=${word}`, value: word, likelihood: 'very-likely', source: 'pgJDBC' },
    {
      text: `jdbc:sqlserver://db:1433;databaseName=orders;user=app;password=${word};`,
      value: word,
      likelihood: 'very-likely',
      source: 'SQL Server',
    },
    {
      text: `jdbc:oracle:thin:app/${word}@db.corp.test:1521:orders`,
      value: word,
      likelihood: 'very-likely',
      source: 'Oracle, thin driver',
    },
  ],
  nearMiss: [
    { text: 'jdbc:postgresql://db/orders?user=app&password=${PASSWORD}', why: 'a variable' },
    { text: 'jdbc:mysql://db/orders?useSSL=true', why: 'no password' },
    { text: 'jdbc:oracle:thin:@db:1521:orders', why: 'no login' },
    { text: 'jdbc:sqlserver://db;user=app;password=<password>', why: 'a place' },
  ],
  pathological: [{ name: 'schemes', make: (size) => fill('jdbc:a', size) }],
};
