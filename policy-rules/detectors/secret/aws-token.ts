import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

/** Bedrock keys, MWS tokens, and the session tokens of temporary credentials, which begin with the base64 of their origin. */
export const awsToken = defineProviderSecret({
  id: 'aws-token',
  references: [
    'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html',
  ],
  tokens: [
    { prefix: 'ABSK', body: '[0-9A-Za-z+/]{109,260}={0,2}' },
    { prefix: 'bedrock-api-key-', body: '[0-9A-Za-z+/]{100,2000}={0,2}' },
    { prefix: 'amzn.mws.', body: uuid },
    { prefix: 'IQoJb3JpZ2lu', body: '[0-9A-Za-z+/]{200,2000}={0,2}' },
    { prefix: 'FwoGZXIvYXdz', body: '[0-9A-Za-z+/]{200,2000}={0,2}' },
  ],
  redactAs: 'AWS-TOKEN',
});
