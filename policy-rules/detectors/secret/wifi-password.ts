import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The text behind the square code that lets a guest into a wireless network, and the key of a Windows profile. */
export const wifiPassword = defineDetector({
  id: 'wifi-password',
  category: 'secret',
  references: [
    'https://www.wi-fi.org/system/files/WPA3%20Specification%20v3.5.pdf',
    'https://learn.microsoft.com/en-us/windows/win32/nativewifi/wlan-profileschema-keymaterial-sharedkey-element',
  ],
  anchors: [{ literal: 'WIFI:' }, { literal: '<keyMaterial>' }],
  pattern: /(?:(?<![A-Za-z])WIFI:(?:[STHER]{1,2}:[^;\n]{0,80};){0,5}P:|<keyMaterial>)(?<value>[^;<\n]{8,64})(?=[;<])/,
  base: 'very-likely',
  exclude: isPlaceholder,
  redactAs: 'WIFI-PASSWORD',
});
