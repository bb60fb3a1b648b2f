import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const proprietaryHeaderExamples: DetectorExamples = {
  match: [
    {
      text: '/* Copyright (c) 2026 Acme. All rights reserved.\n * Unauthorized copying of this file is prohibited. */',
      value: 'Unauthorized copying of this file is prohibited',
      likelihood: 'likely',
      source,
    },
    { text: '// SPDX-License-Identifier: LicenseRef-Proprietary', value: 'LicenseRef-Proprietary', likelihood: 'likely', source },
    { text: '# This module is unpublished source code of Acme', value: 'unpublished source code', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'Copyright (c) 2026 Acme. All rights reserved.', why: 'a line that open code has too' },
    { text: 'a proprietary format', why: 'prose' },
    { text: 'copying of this file is allowed', why: 'another licence' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('proprietary and confidential', size) }],
};
