import type { CheckResult } from '../engine/detector.ts';
import { decodeBase64 } from './base64.ts';

/** Looks whether the first part of `token` is a JOSE header (RFC 7515, 4): JSON with `alg`. A damaged one stays `unknown`. */
export function joseHeader(token: string): CheckResult {
  const header = decodeBase64(token.slice(0, token.indexOf('.')).slice(0, 8192));
  if (header === null || !header.startsWith('{')) return 'fail';
  try {
    const parsed: unknown = JSON.parse(header);
    return typeof parsed === 'object' && parsed !== null && 'alg' in parsed ? 'pass' : 'fail';
  } catch {
    // Not JSON: cut, or altered by hand. Its beginning still says what it was.
    return header.startsWith('{"alg"') || header.startsWith('{"typ"') ? 'unknown' : 'fail';
  }
}
