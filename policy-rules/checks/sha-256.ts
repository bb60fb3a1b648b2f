// SHA-256 (FIPS 180-4), for the checksum inside an address: the engine runs where there is neither node:crypto nor a promise to wait for.
const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
const fraction = (root: number): number => ((root - Math.floor(root)) * 0x100000000) | 0;
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The digest of `bytes`, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const size = ((bytes.length + 8) >>> 6) * 64 + 64;
  const padded = new DataView(new ArrayBuffer(size));
  bytes.forEach((byte, at) => {
    padded.setUint8(at, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(size - 4, bytes.length * 8);
  const state = Int32Array.from(initial);
  const words = new Int32Array(64);
  const word = (at: number): number => words[at] ?? 0;
  for (let block = 0; block < size; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = padded.getInt32(block + at * 4);
    for (let at = 16; at < 64; at++) {
      const late = word(at - 2);
      const early = word(at - 15);
      words[at] =
        (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)) +
        word(at - 7) +
        (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
        word(at - 16);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + word(at)) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((part, at) => {
      state[at] = (state[at] ?? 0) + part;
    });
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((part, at) => {
    digest.setInt32(at * 4, part);
  });
  return new Uint8Array(digest.buffer);
}
