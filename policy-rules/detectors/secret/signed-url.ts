import { defineDetector } from '../../engine/detector.ts';

/** The signature of an address that opens one object of a cloud store to whoever has it, for up to seven days. */
export const signedUrl = defineDetector({
  id: 'signed-url',
  category: 'secret',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    'https://cloud.google.com/storage/docs/access-control/signed-urls',
  ],
  anchors: [{ literal: 'X-Amz-Signature=' }, { literal: 'X-Goog-Signature=' }],
  pattern: /X-(?:Amz|Goog)-Signature=(?<value>[0-9a-f]{64,512})(?![0-9A-Za-z])/,
  base: 'likely',
  redactAs: 'SIGNATURE',
});
