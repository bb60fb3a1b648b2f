import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const wifiNetwork = defineDetector({
  id: 'wifi-network',
  category: 'network',
  references: ['https://standards.ieee.org/ieee/802.11/7028/'],
  ...labelled(['ssid', 'bssid name', 'essid'], String.raw`[A-Za-z0-9][\w .-]{2,30}\w`),
  base: 'possible',
  hotwords: ['wlan', 'wpa', 'wpa2', 'psk', 'passphrase', 'wifi', 'password', 'passwort', 'wi-fi'],
  redactAs: 'SSID',
});
