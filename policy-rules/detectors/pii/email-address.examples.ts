import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

export const emailAddressExamples: DetectorExamples = {
  match: [
    { text: 'Write to jane.doe@corp.test today.', value: 'jane.doe@corp.test', likelihood: 'likely', source: 'RFC 5321' },
    { text: '<first+tag@mail.corp.co.uk>', value: 'first+tag@mail.corp.co.uk', likelihood: 'likely', source: 'RFC 5321, with a tag' },
    { text: "o'brien_7@corp.test,", value: "o'brien_7@corp.test", likelihood: 'likely', source: 'RFC 5322 atext' },
    { text: 'почта: иван@почта.рф', value: 'иван@почта.рф', likelihood: 'likely', source: 'RFC 6531' },
    { text: 'mailto:info@xn--mnchen-3ya.de?subject=x', value: 'info@xn--mnchen-3ya.de', likelihood: 'likely', source: 'RFC 6068' },
    { text: 'jane＠corp.test', value: 'jane＠corp.test', likelihood: 'likely', source: 'fullwidth at sign' },
    {
      text: 'ja\u200bne@corp\u00ad.test',
      value: 'ja\u200bne@corp\u00ad.test',
      likelihood: 'likely',
      source: 'zero-width space and soft hyphen',
    },
  ],
  nearMiss: [
    { text: 'git clone git@host.test:team/project.git', why: 'the user of an ssh remote' },
    { text: '<img src="icon@2x.png">', why: 'a file for a dense screen' },
    { text: 'npm i left-pad@1.3.0', why: 'a version' },
    { text: '@media print and user@localhost', why: 'no domain with a dot' },
    { text: 'ftp://deploy:word@files.corp.test', why: 'a login in an address belongs to another detector' },
    { text: 'import x from "@scope/name.lib"', why: 'a package scope' },
  ],
  pathological: [
    { name: 'at signs', make: (size) => fill('a@', size) },
    { name: 'labels', make: (size) => fill('a.', size) },
    { name: 'at signs with labels and no end', make: (size) => fill('a@b.c-', size) },
  ],
};
