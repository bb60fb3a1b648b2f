import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const account = `${sample(`${base62}+/`, 86, 421)}==`;
const bus = `${sample(`${base62}+/`, 43, 422)}=`;
const ai = `${sample(base62, 52, 423)}JQQJ99${sample(base62, 26, 424)}`;
const strings = 'Azure, connection strings';

export const azureKeyExamples: DetectorExamples = {
  match: [
    {
      text: `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${account};EndpointSuffix=core.windows.net`,
      value: account,
      likelihood: 'very-likely',
      source: strings,
    },
    {
      text: `AccountEndpoint=https://shop.documents.azure.com/;AccountKey=${account};`,
      value: account,
      likelihood: 'very-likely',
      source: strings,
    },
    {
      text: `Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=${bus}`,
      value: bus,
      likelihood: 'very-likely',
      source: strings,
    },
    { text: `AZURE_STORAGE_KEY="${account}"`, value: account, likelihood: 'very-likely', source: 'Azure CLI, environment' },
    { text: `AZURE_OPENAI_API_KEY=${ai}`, value: ai, likelihood: 'very-likely', source: 'keys of AI services since 2024' },
  ],
  nearMiss: [
    { text: 'AccountKey=<your account key>;EndpointSuffix=core.windows.net', why: 'a place for a key' },
    { text: `integrity sha512-${account}`, why: 'a digest of the same length' },
    { text: `AccountKey=${account.slice(8)}`, why: 'too short' },
    { text: 'SharedAccessKey=${SERVICE_BUS_KEY}', why: 'a variable' },
  ],
  pathological: [
    { name: 'names', make: (size) => fill('AccountKey=', size) },
    { name: 'names that begin again', make: (size) => fill('storage', size) },
    { name: 'marks', make: (size) => fill('JQQJ99', size) },
  ],
};
