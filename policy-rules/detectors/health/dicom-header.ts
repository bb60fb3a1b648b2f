import { defineDetector } from '../../engine/detector.ts';

export const dicomHeader = defineDetector({
  id: 'dicom-header',
  category: 'health',
  references: ['https://dicom.nema.org/medical/dicom/current/output/chtml/part06/chapter_6.html'],
  anchors: [{ literal: '(0010,' }],
  pattern: /\(0010, ?00[1-4]0\)[^\n]{2,120}/,
  base: 'likely',
  redactAs: 'DICOM',
});
