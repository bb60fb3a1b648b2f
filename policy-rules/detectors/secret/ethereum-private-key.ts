import { entropy } from '../../checks/entropy.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** 32 bytes in hexadecimal behind the name of a private key, or handed to a function that makes a wallet of them. */
export const ethereumPrivateKey = defineDetector({
  id: 'ethereum-private-key',
  category: 'secret',
  references: ['https://ethereum.org/en/developers/docs/accounts/#account-creation', 'https://docs.ethers.org/v6/api/wallet/'],
  anchors: [{ literal: 'private' }, { literal: 'Wallet(' }, { literal: 'privateKeyToAccount(' }],
  pattern:
    /(?:private[ _-]?key(?:ToAccount)?|\bWallet(?=\())["'\])]{0,2}(?: is| was| of [\w-]{1,24})?[\s:=("'`]{1,6}(?<value>(?:0x)?[0-9a-f]{64})(?![0-9a-z])/i,
  base: 'likely',
  checkName: 'entropy',
  check: (value) => (entropy(value.slice(-64)) < 3.2 ? 'fail' : 'unknown'),
  exclude: (value) => isFiller(value.slice(2)),
  redactAs: 'WALLET-KEY',
});
