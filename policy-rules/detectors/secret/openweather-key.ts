import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const openweatherKey = defineProviderSecret({
  id: 'openweather-key',
  references: ['https://openweathermap.org/appid'],
  names: ['openweather', 'open_weather'],
  values: [hex(32)],
  bare: true,
  redactAs: 'OPENWEATHER-KEY',
});
