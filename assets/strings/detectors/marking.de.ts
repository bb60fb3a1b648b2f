import type { DetectorWords } from './words.ts';
import type { markingEn } from './marking.en.ts';

/** What the marking detectors find, in German. */
export const markingDe = {
  'classification-marking': { title: 'Vertraulichkeitsvermerk', what: 'Der Text ist als nicht für alle bestimmt gekennzeichnet.' },
  'legal-privilege': { title: 'Anwaltsgeheimnis', what: 'Ein Gesetz oder ein Vertrag beschränkt, wer es lesen darf.' },
  'non-disclosure': { title: 'Unter Geheimhaltungsvereinbarung', what: 'Ein Gesetz oder ein Vertrag beschränkt, wer es lesen darf.' },
  'board-paper': { title: 'Vorstandsunterlage', what: 'Davon dürfen bis zur Veröffentlichung nur wenige wissen.' },
  'insider-information': { title: 'Insiderinformation', what: 'Davon dürfen bis zur Veröffentlichung nur wenige wissen.' },
  'merger-paper': { title: 'Unterlage zu Kauf oder Fusion', what: 'Davon dürfen bis zur Veröffentlichung nur wenige wissen.' },
  'export-control': { title: 'Exportkontrolle', what: 'Ein Gesetz oder ein Vertrag beschränkt, wer es lesen darf.' },
  'national-marking': { title: 'Staatliche Einstufung', what: 'Der Text ist als nicht für alle bestimmt gekennzeichnet.' },
  'cui-marking': { title: 'US-Behördeninformation (CUI)', what: 'Der Text ist als nicht für alle bestimmt gekennzeichnet.' },
  embargo: { title: 'Sperrfrist', what: 'Davon dürfen bis zur Veröffentlichung nur wenige wissen.' },
  'draft-marking': { title: 'Entwurf, nicht zur Weitergabe', what: 'Es wurde für Menschen in der Firma geschrieben.' },
  'trade-secret': { title: 'Geschäftsgeheimnis', what: 'Ein Gesetz oder ein Vertrag beschränkt, wer es lesen darf.' },
  'security-report': { title: 'Sicherheitsbericht', what: 'Es wurde für Menschen in der Firma geschrieben.' },
  'personnel-file': { title: 'Personalunterlage', what: 'Es wurde für Menschen in der Firma geschrieben.' },
  'system-prompt': { title: 'Systemprompt', what: 'Es wurde für Menschen in der Firma geschrieben.' },
  'meeting-transcript': { title: 'Besprechungsprotokoll', what: 'Es wurde für Menschen in der Firma geschrieben.' },
  'crm-export': { title: 'Kundenexport', what: 'Es ist ein Export mit den Daten vieler Personen.' },
  'har-file': { title: 'Browser-Aufzeichnung (HAR)', what: 'Darin stehen Anfragen, Antworten und Cookies einer Sitzung.' },
  'stack-trace-host': { title: 'Fehlermeldung mit internem Rechner', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
} satisfies Readonly<Record<keyof typeof markingEn, DetectorWords>>;
