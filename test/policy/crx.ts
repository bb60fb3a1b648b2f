import { createHash, createSign, generateKeyPairSync } from 'node:crypto';

/** An extension as Chromium installs it from a company's own server. */
export interface Crx {
  /** Follows from the key: the first 16 bytes of the SHA-256 of its public half, written with the letters a to p. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** A protobuf field of bytes: the tag (field number, wire type 2), the length, the bytes. */
function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Signs a zip as CRX3 with a key made on the spot (Chromium's components/crx_file/crx3.proto). The private half is forgotten. */
export function packCrx(zip: Buffer): Crx {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const crxId = createHash('sha256').update(spki).digest().subarray(0, 16);
  const signedData = field(1, crxId);
  const signature = createSign('sha256')
    .update(Buffer.concat([Buffer.from('CRX3 SignedData\0', 'latin1'), uint32(signedData.length), signedData, zip]))
    .sign(privateKey);
  const proof = Buffer.concat([field(1, spki), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return {
    id: crxId.toString('hex').replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))),
    bytes: Buffer.concat([Buffer.from('Cr24', 'latin1'), uint32(3), uint32(header.length), header, zip]),
  };
}
