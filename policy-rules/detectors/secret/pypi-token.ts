import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const pypiToken = defineProviderSecret({
  id: 'pypi-token',
  references: ['https://pypi.org/help/#apitoken', 'https://packaging.python.org/en/latest/specifications/pypirc/'],
  tokens: [
    { prefix: 'pypi-AgEIcHlwaS5vcmc', body: base64url(50, 1000) },
    { prefix: 'pypi-AgENdGVzdC5weXBpLm9yZ', body: base64url(50, 1000) },
  ],
  redactAs: 'PYPI-TOKEN',
});
