import { defineDetector } from '../../engine/detector.ts';

export const deSickNote = defineDetector({
  id: 'de-sick-note',
  category: 'health',
  region: 'DE',
  references: ['https://www.kbv.de/html/arbeitsunfaehigkeitsbescheinigung.php'],
  anchors: [
    { literal: 'arbeitsunfähig' },
    { literal: 'krankgeschrieben' },
    { literal: 'grad der behinderung' },
    { literal: 'gdb' },
    { literal: 'schwerbehinder' },
  ],
  pattern:
    /(?<![\w\u00c0-\u052f])(?:arbeitsunfähig(?:keit)? (?:seit|vom|bis|ab)[: ]{0,3}\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|krankgeschrieben (?:seit|vom|bis|ab)[: ]{0,3}(?:dem )?\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|(?:grad der behinderung|gdb)[: ]{1,3}(?:von )?(?:[2-9]0|100)(?!\d))/i,
  base: 'likely',
  redactAs: 'SICKNOTE',
});
