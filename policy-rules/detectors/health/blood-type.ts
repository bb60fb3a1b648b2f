import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const bloodType = defineDetector({
  id: 'blood-type',
  category: 'health',
  references: ['https://www.isbtweb.org/isbt-working-parties/rcibgt.html'],
  ...labelled(
    [
      'blood type',
      'blood group',
      'bloodtype',
      'blutgruppe',
      'groupe sanguin',
      'grupo sanguíneo',
      'gruppo sanguigno',
      'bloedgroep',
      'tipo sanguíneo',
      'kan grubu',
      'группа крови',
      'فصيلة الدم',
      '血型',
    ],
    String.raw`(?:A|B|AB|O|0)(?: ?(?:\+|-(?!\w)|(?:Rh ?)?(?:pos(?:itive|itiv)?|neg(?:ative|ativ)?)\b))?`,
  ),
  base: 'likely',
  redactAs: 'BLOOD',
});
