import { entropy } from '../../checks/entropy.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/**
 * Keys of 64 or 32 bytes in base64 in connection strings (Storage, Cosmos DB; Service Bus, Event Hubs, IoT Hub, App Configuration),
 * and the newer forms which carry a signature of the service inside (`+ASt` Storage, `+ACDb` Cosmos DB, `AzFu` Functions, `JQQJ99` AI services).
 */
export const azureKey = defineDetector({
  id: 'azure-key',
  category: 'secret',
  references: [
    'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
    'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    'https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key',
  ],
  anchors: [
    { literal: 'accountkey' },
    { literal: 'account_key' },
    { literal: 'account-key' },
    { literal: 'sharedaccesskey' },
    { literal: 'shared_access_key' },
    { literal: '.azconfig.io;' },
    { literal: 'AzFu', back: { over: 'name', max: 44, min: 30 } },
    { literal: 'JQQJ99', back: { over: 'word', max: 52, min: 52 } },
    { literal: 'storage' },
    { literal: 'cosmos' },
  ],
  pattern:
    /(?:(?:[Ss]torage|STORAGE|[Cc]osmos|COSMOS)[\w-]{0,24}?(?:[Kk]ey|KEY)|[Aa]ccount[_-]?[Kk]ey|ACCOUNT[_-]?KEY|[Ss]hared_?[Aa]ccess_?[Kk]ey|SHARED_?ACCESS_?KEY|\.azconfig\.io;(?:Id=[^;\s]{4,60};)?Secret)\w{0,8}["'`\]]{0,2}[ \t]{0,3}[=:][ \t]{0,3}["'`]?(?<value>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{70,84})(?![A-Za-z0-9+/=])|(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw](?:==|(?![A-Za-z0-9_-]))|(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}(?![A-Za-z0-9])/,
  base: 'very-likely',
  checkName: 'key-shape',
  check: (value) => (entropy(value) < 3.8 ? 'fail' : 'pass'),
  exclude: isFiller,
  redactAs: 'AZURE-KEY',
});
