import { defineDetector } from '../../engine/detector.ts';

/** A copyright line is everywhere; the words behind it say that the code is nobody else’s. */
export const proprietaryHeader = defineDetector({
  id: 'proprietary-header',
  category: 'code',
  references: ['https://spdx.github.io/spdx-spec/v2.3/using-SPDX-short-identifiers-in-source-files/', 'https://reuse.software/spec/'],
  anchors: [
    { literal: 'proprietary and confidential' },
    { literal: 'confidential and proprietary' },
    { literal: 'unauthorized copying' },
    { literal: 'licenseref-proprietary' },
    { literal: 'is confidential and proprietary' },
    { literal: 'trade secret of' },
    { literal: 'unpublished source code' },
    { literal: 'unpublished proprietary' },
    { literal: 'internal use only. do not distribute' },
    { literal: 'vertraulich und urheberrechtlich' },
    { literal: 'proprietary source code' },
    { literal: 'do not redistribute' },
  ],
  pattern:
    /(?<![\w\x60])(?:proprietary (?:and|&) confidential|confidential (?:and|&) proprietary(?: information)?|unauthorized copying(?:, (?:modification, )?(?:distribution|use)[^.\n]{0,80})? of this (?:file|software|code|source)[^.\n*]{0,120}|LicenseRef-Proprietary|unpublished (?:proprietary )?source code|trade secrets? of [A-Z][\w .,&-]{2,60}|proprietary source code|vertraulich und urheberrechtlich geschützt)(?!\w)/i,
  base: 'likely',
  redactAs: 'CODE',
});
