import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const privatePackagistToken = defineProviderSecret({
  id: 'private-packagist-token',
  references: ['https://packagist.com/docs/composer-authentication'],
  tokens: [
    { prefix: 'packagist_uut_', body: hex(60, 82) },
    { prefix: 'packagist_ort_', body: hex(60, 82) },
    { prefix: 'packagist_out_', body: hex(60, 82) },
    { prefix: 'packagist_orr_', body: hex(60, 82) },
    { prefix: 'packagist_act_', body: hex(60, 82) },
  ],
  redactAs: 'PRIVATE-PACKAGIST-TOKEN',
});
