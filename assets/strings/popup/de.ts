import { pluralIn } from '../plural.ts';
import type { PopupStrings } from './en.ts';

const plural = pluralIn('de');

/** German. */
export const popupDe = {
  loading: 'Einen Moment …',
  unreachable: {
    title: 'Parapet antwortet nicht',
    todo: 'Bitte schließen Sie dieses Fenster und öffnen Sie es wieder. Hilft das nicht, starten Sie den Browser neu.',
  },
  noPolicy: { title: 'Noch keine Richtlinie', todo: 'Parapet hat noch keine Richtlinie erhalten. Bitte fragen Sie Ihre IT-Abteilung.' },
  tab: {
    elsewhere: { title: 'Keine KI-Seite in diesem Tab', sentence: 'Parapet läuft nur auf KI-Seiten. Von dieser Seite sieht es nichts.' },
    forIt: 'Für die IT',
  },
  coverage: {
    protected: { title: 'Geschützt', sentence: 'Parapet hat hier eine Nachricht von Anfang bis Ende geprüft.', todo: '' },
    watching: {
      title: 'Bereit',
      sentence: 'Parapet ist bereit. „Geschützt“ heißt es, sobald hier eine erste Nachricht geprüft wurde.',
      todo: '',
    },
    degraded: {
      title: 'Teilweise geschützt',
      sentence: 'In diesem Tab fehlt ein Teil des Schutzes.',
      todo: 'Bitte achten Sie darauf, was Sie hier eingeben.',
    },
    'not-covered': {
      title: 'Nicht geschützt',
      sentence: 'Parapet läuft in diesem Tab nicht.',
      todo: 'Bitte laden Sie den Tab neu. Bleibt es dabei, geben Sie hier keine Firmendaten ein.',
    },
  },
  reasons: {
    'request-layer-missing': {
      what: 'Was die Seite sendet, lässt sich nicht prüfen; was Sie einfügen und tippen, schon.',
      todo: 'Bitte laden Sie den Tab neu.',
    },
    'composer-not-found': {
      what: 'Das Eingabefeld wurde nicht erkannt; was die Seite sendet, wird weiter geprüft.',
      todo: 'Sie müssen nichts tun: Die IT erfährt, dass sich die Seite geändert hat.',
    },
    'extension-updated': { what: 'Parapet wurde aktualisiert, während dieser Tab offen war.', todo: 'Bitte laden Sie den Tab neu.' },
    'no-policy': { what: 'Auf diesem Gerät gibt es noch keine Richtlinie.', todo: 'Bitte fragen Sie Ihre IT-Abteilung.' },
    'policy-invalid': {
      what: 'Die neueste Richtlinie war nicht lesbar; die letzte gültige bleibt in Kraft.',
      todo: 'Sie müssen nichts tun. Die IT findet Einzelheiten unten.',
    },
  },
  acknowledgement: {
    ask: 'Bitte lesen und zustimmen',
    changed: (version) => `Sie haben Version ${version} zugestimmt. Die Richtlinie hat sich seitdem geändert.`,
    accept: 'Ich habe das gelesen und stimme zu',
    accepting: 'Einen Moment …',
    accepted: (date) => `Zugestimmt am ${date}`,
    inForce: 'Geltende Richtlinie',
    readAgain: 'Noch einmal lesen',
    problems: {
      'policy-changed': 'Die Richtlinie hat sich geändert, während Sie gelesen haben. Bitte lesen Sie die neue Version.',
      'no-policy': 'Im Moment gibt es keine Richtlinie, der Sie zustimmen könnten.',
      unreachable: 'Das wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.',
    },
  },
  today: {
    heading: 'Heute',
    redacted: 'Geschwärzt',
    cancelled: 'Nicht gesendet',
    sent: 'Trotzdem gesendet',
    blocked: 'Blockiert',
    calm: 'Heute wurde nichts angehalten.',
  },
  events: {
    heading: 'Was aufgezeichnet wurde',
    none: 'Noch wurde nichts aufgezeichnet.',
    export: 'JSON-Export',
    more: (count) => plural(count, { one: '# früherer Eintrag steht im Export.', other: '# frühere Einträge stehen im Export.' }),
    kinds: {
      decision: 'Entscheidung',
      drift: 'Die Seite hat etwas gesendet, das Parapet nicht gesehen hatte',
      failure: 'Eine Prüfung ist fehlgeschlagen',
      tamper: 'Die Seite hat Parapet gestört',
      reminder: 'Hinweis gezeigt',
      acknowledgement: 'Richtlinie zugestimmt',
      policy: 'Richtlinie angewendet',
    },
    actions: { allow: 'Erlaubt', log: 'Vermerkt', coach: 'Hinweis', warn: 'Gewarnt', redact: 'Schwärzung verlangt', block: 'Blockiert' },
    choices: { none: '', redact: 'geschwärzt', edit: 'bearbeitet', cancel: 'abgebrochen', 'send-anyway': 'trotzdem gesendet' },
    times: (count) => plural(count, { other: '× #' }),
  },
  policyNotice: {
    problems: 'Die neueste Richtlinie Ihrer IT-Abteilung war nicht lesbar. Die letzte gültige bleibt in Kraft.',
    details: 'Einzelheiten für die IT',
    example: 'Das ist die Beispielrichtlinie von Parapet. Ihre Firma hat noch keine eigene gesetzt.',
  },
  records: 'Parapet zeichnet Regel, Art, Anzahl, Zeit und Ihre Wahl auf. Nie, was Sie geschrieben haben.',
} satisfies PopupStrings;
