import { defineDetector } from '../../engine/detector.ts';

/** The block of 256 bytes in hexadecimal which both ends of the tunnel share. */
export const openvpnStaticKey = defineDetector({
  id: 'openvpn-static-key',
  category: 'secret',
  references: ['https://openvpn.net/community-resources/static-key-mini-howto/'],
  anchors: [{ literal: '-----BEGIN OpenVPN Static key V1-----' }],
  pattern:
    /-----BEGIN OpenVPN Static key V1-----(?:(?:\\n|\s){0,4}[0-9a-fA-F]{16,64}){4,40}(?:(?:\\n|\s){0,4}-----END OpenVPN Static key V1-----)?/,
  base: 'very-likely',
  redactAs: 'VPN-KEY',
});
