import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const cratesIoToken = defineProviderSecret({
  id: 'crates-io-token',
  references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  tokens: [{ prefix: 'cio', body: alnum(32) }],
  redactAs: 'CRATES-IO-TOKEN',
});
