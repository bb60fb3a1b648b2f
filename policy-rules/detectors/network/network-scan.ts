import { defineDetector } from '../../engine/detector.ts';

/** What nmap and ipconfig print: hosts, ports and adapters of a network. */
export const networkScan = defineDetector({
  id: 'network-scan',
  category: 'network',
  references: [
    'https://nmap.org/book/output-formats-normal-output.html',
    'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/ipconfig',
  ],
  anchors: [{ literal: 'nmap scan report for' }, { literal: 'windows ip configuration' }, { literal: 'physical address. .' }],
  pattern:
    /Nmap scan report for [\w.-]{2,80}(?: \([\d.]{7,15}\))?|Windows IP Configuration\s{1,8}Host Name[ .]{3,40}: [\w-]{1,40}|Physical Address[ .]{8,30}: [0-9A-F]{2}(?:-[0-9A-F]{2}){5}/i,
  base: 'very-likely',
  redactAs: 'SCAN',
});
