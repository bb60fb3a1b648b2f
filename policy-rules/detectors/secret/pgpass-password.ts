import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** A line of `.pgpass`: host, port, database, user, password. */
export const pgpassPassword = defineDetector({
  id: 'pgpass-password',
  category: 'secret',
  references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
  anchors: [{ literal: ':5432:', back: { over: 'name', max: 64 } }],
  pattern: /(?<![\w.:-])(?:\*|[\w.-]{1,64})?:5432:[\w*.-]{1,64}:[\w*.@-]{1,64}:(?<value>[^\s:"'`]{3,128})(?!\S)/,
  base: 'likely',
  exclude: isPlaceholder,
  redactAs: 'DB-PASSWORD',
});
