import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** `Password=` or `Pwd=` between the semicolons of an ODBC, OLE DB or ADO.NET connection string; the other fields are its hotwords. */
export const connectionString = defineDetector({
  id: 'connection-string',
  category: 'secret',
  references: [
    'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    'https://learn.microsoft.com/en-us/sql/odbc/reference/syntax/sqldriverconnect-function',
  ],
  anchors: [{ literal: 'password' }, { literal: 'pwd' }],
  pattern: /(?<=[;"'] {0,2})(?:password|pwd) {0,2}= {0,2}["']?(?<value>[^\s;"'`]{1,128})(?=[;"'\s]|$)/i,
  hotwords: ['data source=', 'server=', 'initial catalog=', 'user id=', 'uid=', 'driver={', 'database=', 'host=', 'dsn='],
  hotwordReach: 140,
  exclude: isPlaceholder,
  redactAs: 'DB-PASSWORD',
});
