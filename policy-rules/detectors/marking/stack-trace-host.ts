import { defineDetector } from '../../engine/detector.ts';

/** An error that names the server it came from: the host’s name within a few characters of the exception. */
export const stackTraceHost = defineDetector({
  id: 'stack-trace-host',
  category: 'marking',
  references: ['https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Throwable.html'],
  anchors: [
    { literal: 'econnrefused' },
    { literal: 'enotfound' },
    { literal: 'etimedout' },
    { literal: 'connection refused' },
    { literal: 'connection timed out' },
    { literal: 'timeout' },
    { literal: 'unknownhostexception' },
    { literal: 'connectexception' },
    { literal: 'sockettimeoutexception' },
  ],
  pattern:
    /(?:(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT|[Cc]onnection (?:refused|timed out)|[Tt]imeout|(?:UnknownHost|Connect|SocketTimeout)Exception)[^\n]{1,60}?)(?<value>(?:[a-z0-9][a-z0-9-]{0,40}\.){1,5}(?:corp|internal|local|lan|intra|intranet)(?::\d{2,5})?)(?![\w.-])/,
  base: 'likely',
  redactAs: 'HOST',
});
