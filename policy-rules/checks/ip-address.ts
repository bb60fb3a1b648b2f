/** Groups of an IPv6 address (RFC 4291, 2.2), with one `::` at the most and four decimal parts at its end where they stand. */
export function isIpv6(value: string): boolean {
  const plain = value.replace(/[%/].*$/, '');
  const quad = /(?<=:)\d{1,3}(?:\.\d{1,3}){3}$/.exec(plain)?.[0];
  if (plain.includes('.') && (quad === undefined || !isIpv4(quad))) return false;
  const text = quad === undefined ? plain : `${plain.slice(0, -quad.length)}0:0`;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) && (halves.length === 2 ? groups.length < 8 : groups.length === 8);
}

/** Four numbers up to 255, none with a zero in front. */
export function isIpv4(value: string): boolean {
  const parts = value.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

/** Addresses that belong to nobody, or to everybody: documentation (RFC 5737), masks, this host, resolvers that everyone knows. */
export function isPublicKnowledge(value: string): boolean {
  return /^(?:0\.|127\.0\.0\.[01]$|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|169\.254\.169\.254$|1\.2\.3\.\d$|4\.3\.2\.1$)/.test(
    value,
  );
}

/** Private by RFC 1918, RFC 6598 or RFC 3927. */
export function isPrivate(value: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(value);
}
