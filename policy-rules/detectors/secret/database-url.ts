import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/**
 * `scheme://user:password@host`. The value is the password alone, so that a redacted address can still be asked about.
 * A password may hold `@`: the last one before a blank, a quote or a slash divides it from the host.
 */
export const databaseUrl = defineDetector({
  id: 'database-url',
  category: 'secret',
  references: [
    'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
    'https://www.mongodb.com/docs/manual/reference/connection-string/',
  ],
  anchors: [{ literal: '://', back: { over: 'scheme', max: 32 } }],
  pattern:
    /(?<![a-z0-9])(?:jdbc:)?(?:postgres(?:ql)?|postgis|cockroachdb|mysqlx?|mariadb|mongodb|rediss?|valkeys?|amqps?|mssql|sqlserver|oracle|db2|clickhouse|snowflake|redshift|cassandra|couchbases?|couchdb|neo4j|bolt|elasticsearch|influxdb|vertica|timescaledb|ftps?|sftp|smtps?|imaps?|ldaps?|mqtts?|nats|kafka)(?:\+[a-z0-9]{1,16})?:\/\/[^\s:@"'`<>/]{0,128}:(?<value>[^\s"'`<>/]{1,128}|[^\s"'`<>]{1,128})(?=@[\p{L}\p{N}[$({%_-])/iu,
  base: 'very-likely',
  exclude: (value) => isPlaceholder(decodeURI(value)) || /^(?:[{$%<[(]|\\\()/.test(value),
  redactAs: 'DB-PASSWORD',
});

/** Percent-encoded characters as themselves; the text as it is where the encoding is broken. */
function decodeURI(text: string): string {
  return text.replace(/%([0-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
