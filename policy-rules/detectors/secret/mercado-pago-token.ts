import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mercadoPagoToken = defineProviderSecret({
  id: 'mercado-pago-token',
  references: ['https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials'],
  tokens: [{ prefix: 'APP_USR-', body: '[0-9]{13,17}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,12}' }],
  redactAs: 'MERCADO-PAGO-TOKEN',
});
