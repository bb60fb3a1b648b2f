import { defineDetector } from '../../engine/detector.ts';

export const swiftMessage = defineDetector({
  id: 'swift-message',
  category: 'financial',
  references: ['https://www.swift.com/standards/data-standards/mt-standards'],
  anchors: [{ literal: '{1:f' }],
  pattern: /\{1:F\d{2}[A-Z]{6}[A-Z0-9]{2,6}[A-Z0-9]{1,4}\d{10}\}\{2:[IO]\d{3}[^{}\n]{4,60}\}/,
  base: 'very-likely',
  redactAs: 'PAYMENT',
});
