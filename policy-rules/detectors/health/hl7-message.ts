import { defineDetector } from '../../engine/detector.ts';

/** The patient’s segment; the header too, where no patient follows. */
export const hl7Message = defineDetector({
  id: 'hl7-message',
  category: 'health',
  references: ['https://www.hl7.org/implement/standards/product_brief.cfm?product_id=185'],
  anchors: [{ literal: 'pid|' }, { literal: 'msh|' }],
  pattern: /(?<![^\s"'>\x60])(?:PID\|(?=[^\n\r|]{0,40}\|[^\n\r|]{0,120}\|)[^\n\r]{10,1500}|MSH\|\^~\\{1,2}&(?:\||#\|)[^\n\r]{10,600})/,
  base: 'very-likely',
  redactAs: 'HL7',
});
