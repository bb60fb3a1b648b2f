import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The password among the parameters of a JDBC address, or behind the slash of Oracle's thin driver. */
export const jdbcPassword = defineDetector({
  id: 'jdbc-password',
  category: 'secret',
  references: [
    'https://learn.microsoft.com/en-us/sql/connect/jdbc/building-the-connection-url',
    'https://jdbc.postgresql.org/documentation/use/',
    'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
  ],
  anchors: [{ literal: 'jdbc:' }],
  pattern:
    /(?<![a-z0-9])jdbc:(?:oracle:(?:thin|oci):[\w$#]{1,64}\/|[a-z0-9:]{2,40}[^\s"'`<>]{1,240}?[?;&:](?:password|pwd)=)(?<value>[^\s"'`<>;&@]{1,128})/i,
  base: 'very-likely',
  exclude: isPlaceholder,
  redactAs: 'DB-PASSWORD',
});
