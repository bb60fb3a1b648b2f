import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const adafruitIoKey = defineProviderSecret({
  id: 'adafruit-io-key',
  references: ['https://io.adafruit.com/api/docs/#authentication'],
  tokens: [{ prefix: 'aio_', body: alnum(28) }],
  redactAs: 'ADAFRUIT-IO-KEY',
});
