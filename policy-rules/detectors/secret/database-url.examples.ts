import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 14, 51);
const libpq = 'PostgreSQL, libpq connection strings';

export const databaseUrlExamples: DetectorExamples = {
  match: [
    { text: `DATABASE_URL=postgres://app:${word}@db.corp.test:5432/orders`, value: word, likelihood: 'very-likely', source: libpq },
    {
      text: `"mongodb+srv://root:${word}@cluster0.corp.test/?retryWrites=true"`,
      value: word,
      likelihood: 'very-likely',
      source: 'MongoDB, connection strings',
    },
    { text: `redis://:${word}@cache:6379/0`, value: word, likelihood: 'very-likely', source: 'Redis, URI scheme' },
    {
      text: `amqps://svc:${word}%21@10.0.0.7/vhost`,
      value: `${word}%21`,
      likelihood: 'very-likely',
      source: 'RabbitMQ, URI specification',
    },
    {
      text: `mysql+pymysql://u:p@${word}@localhost/x`,
      value: `p@${word}`,
      likelihood: 'very-likely',
      source: 'SQLAlchemy, engine URLs; the password holds an at sign',
    },
    { text: `jdbc:sqlserver://sa:${word}@host:1433`, value: word, likelihood: 'very-likely', source: 'JDBC' },
  ],
  nearMiss: [
    { text: 'postgres://user:password@localhost:5432/db', why: 'the words of the manual' },
    { text: 'postgres://app:${DB_PASSWORD}@db/orders', why: 'a variable' },
    { text: 'mysql://root:<password>@host/db', why: 'a place for a password' },
    { text: 'postgres://db.corp.test:5432/orders', why: 'no login' },
    { text: 'redis://cache@host:6379', why: 'no password' },
    { text: `https://app:8080/x@y`, why: 'a port and a path' },
  ],
  pathological: [
    { name: 'schemes', make: (size) => fill('postgres://', size) },
    { name: 'logins without a host', make: (size) => fill('postgres://a:', size) },
  ],
};
