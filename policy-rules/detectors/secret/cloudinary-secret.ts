import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const cloudinarySecret = defineProviderSecret({
  id: 'cloudinary-secret',
  references: ['https://cloudinary.com/documentation/cloudinary_credentials_tutorial'],
  tokens: [{ prefix: 'cloudinary://', body: `[0-9]{15}:${base64url(27)}` }],
  names: ['cloudinary'],
  values: [base64url(27)],
  redactAs: 'CLOUDINARY-SECRET',
});
