import { codeDe } from './detectors/code.de.ts';
import { injectionDe } from './detectors/injection.de.ts';
import { networkDe } from './detectors/network.de.ts';
import { healthDe } from './detectors/health.de.ts';
import { financialDe } from './detectors/financial.de.ts';
import { piiDe } from './detectors/pii.de.ts';
import { secretDe } from './detectors/secret.de.ts';
import { markingDe } from './detectors/marking.de.ts';
import type { Strings } from './en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('de');

/** German. */
export const de = {
  detectors: {
    ...codeDe,
    ...injectionDe,
    ...networkDe,
    ...healthDe,
    ...financialDe,
    ...piiDe,
    ...secretDe,
    ...markingDe,
  },
  categories: {
    secret: 'Geheimnis',
    pii: 'Personenbezogene Daten',
    financial: 'Finanzdaten',
    health: 'Gesundheitsdaten',
    network: 'Netzwerkdaten',
    marking: 'Vertraulicher Inhalt',
    code: 'Quelltext',
    injection: 'Versteckte Anweisungen',
  },
  likelihood: {
    possible: { title: 'Möglich', explained: 'Die Form stimmt, aber nichts bestätigt es.' },
    likely: { title: 'Wahrscheinlich', explained: 'Die Form stimmt, und etwas in der Nähe spricht dafür.' },
    'very-likely': { title: 'Fast sicher', explained: 'Die Form ist unverwechselbar oder wurde bestätigt.' },
  },
  reasons: {
    pattern: 'Es hat die Form eines solchen Wertes.',
    prefix: 'Es beginnt mit einem Zeichen, das nur solche Werte haben.',
    check: {
      pass: (name) => `Die eingebauten Prüfziffern stimmen (${name}).`,
      'weak-pass': (name) => `Es hat eine Prüfung bestanden, die auch andere Werte bestehen würden (${name}).`,
      unknown: (name) => `Eine Prüfung konnte es weder bestätigen noch ausschließen (${name}).`,
    },
    hotword: (word) => `In der Nähe steht das Wort „${word}“.`,
    disguise: {
      characters: 'Es wurde mit unsichtbaren oder täuschend ähnlichen Zeichen geschrieben.',
      apart: 'Es wurde zerlegt: durch Leerzeichen, Zeilenumbrüche, Auszeichnungen oder Wörter statt seiner Zeichen.',
      encoded: (layer) => `Es wurde kodiert geschrieben (${layer}).`,
    },
  },
  status: {
    approved: { name: 'Freigegeben', sentence: (site) => `${site} ist für die Arbeit freigegeben.` },
    tolerated: { name: 'Geduldet', sentence: (site) => `${site} ist erlaubt, aber nicht mit Firmen- oder Personendaten.` },
    unapproved: {
      name: 'Nicht freigegeben',
      sentence: (site) => `${site} ist für die Arbeit nicht freigegeben. Bitte nutzen Sie ein freigegebenes Werkzeug.`,
    },
    prohibited: { name: 'Verboten', sentence: (site) => `${site} darf für die Arbeit nicht genutzt werden.` },
  },
  verdict: {
    eyebrow: { warn: 'Bitte prüfen', redact: 'Erst entfernen', block: 'Hier nicht erlaubt', failure: 'Nicht geprüft' },
    title: {
      warn: (site) => `Soll ${site} das wirklich sehen?`,
      redact: (site) => `Nehmen Sie das heraus, bevor ${site} es sieht`,
      block: (site) => `Das darf nicht an ${site} gehen`,
      failure: 'Dieser Text konnte nicht geprüft werden',
    },
    found: (count) => plural(count, { one: 'Parapet hat # sensiblen Wert gefunden.', other: 'Parapet hat # sensible Werte gefunden.' }),
    held: {
      insert: 'Ihr Text wartet. Es wurde nichts eingefügt.',
      send: 'Ihre Nachricht wartet. Sie wurde nicht gesendet.',
      request: (site) => `${site} wollte dies gerade senden. Die Anfrage wartet.`,
    },
    foundHeading: 'Gefunden',
    times: (count) => plural(count, { other: '× #' }),
    more: (count) => plural(count, { one: 'und # weiterer', other: 'und # weitere' }),
    explain: 'Warum wurde das erkannt?',
    whyHeading: 'Warum das wichtig ist',
    rule: (title) => `Regel: ${title}`,
    policyVersion: (title, version) => `${title}, Version ${version}`,
    readPolicy: 'Richtlinie lesen',
    opensNewTab: '(öffnet einen neuen Tab)',
    questions: 'Hilfe:',
    offers: {
      redact: { insert: 'Schwärzen und einfügen', send: 'Schwärzen und senden' },
      edit: { insert: 'Erst bearbeiten', send: 'Bearbeiten' },
      cancel: { insert: 'Nicht einfügen', send: 'Nicht senden' },
      'send-anyway': { insert: 'Trotzdem einfügen', send: 'Trotzdem senden' },
    },
    redactHint: 'Beim Schwärzen tritt ein Platzhalter wie [CARD-1] an die Stelle jedes Wertes.',
    close: 'Schließen',
    recorded: {
      summary: 'Was aufgezeichnet wird',
      failure: 'Dass der Text nicht geprüft werden konnte, und warum',
      kinds: (kinds) => `Art und Anzahl: ${kinds}`,
      choice: 'Was Sie hier wählen, und wann',
      reason: 'Der Grund, den Sie auswählen',
      noteKept: 'Ihre Notiz, weil die Richtlinie es verlangt',
      never: 'Nie Ihr Text und nie die Werte selbst.',
    },
  },
  failures: {
    'engine-error': {
      what: 'In Parapet ist etwas schiefgegangen. Es kann deshalb nicht sagen, ob Ihr Text unbedenklich ist.',
      todo: 'Bitte versuchen Sie es noch einmal. Passiert es wieder, melden Sie sich bei Ihrer Kontaktstelle.',
    },
    'budget-spent': {
      what: 'Die Prüfung hat länger gedauert, als die Richtlinie erlaubt.',
      todo: 'Bitte teilen Sie den Text und versuchen Sie es mit kleineren Stücken.',
    },
    'too-long': {
      what: 'Der Text ist länger, als auf einmal geprüft werden kann.',
      todo: 'Bitte teilen Sie den Text und versuchen Sie es mit kleineren Stücken.',
    },
    unreadable: { what: 'Der Inhalt ließ sich nicht als Text lesen.', todo: 'Bitte fügen Sie ihn als reinen Text ein.' },
    'read-back-failed': {
      what: 'Die Werte wurden ersetzt, aber das Eingabefeld hat die Änderung nicht übernommen.',
      todo: 'Bitte bearbeiten Sie die Nachricht von Hand, oder laden Sie die Seite neu.',
    },
    'no-policy': {
      what: 'Die KI-Richtlinie Ihres Unternehmens ist noch nicht in diesem Browser angekommen, daher kann nichts geprüft werden.',
      todo: 'Bitte warten Sie einen Moment und versuchen Sie es erneut, oder laden Sie die Seite neu. Bleibt es so, melden Sie es der IT.',
    },
  },
  justification: {
    title: { insert: 'Warum müssen Sie das einfügen?', send: 'Warum müssen Sie das senden?' },
    lead: 'Ihr Grund wird mit der Regel aufgezeichnet. Bitte wählen Sie den passendsten.',
    leadNoReasons: 'Ihre Entscheidung wird mit der Regel aufgezeichnet.',
    reasons: 'Grund',
    note: { optional: 'Notiz (freiwillig)', required: 'Notiz' },
    kept: 'Ihre Notiz wird aufbewahrt und kann in Ihrer Firma gelesen werden. Schreiben Sie die sensiblen Werte selbst nicht hinein.',
    notKept: 'Ihre Notiz wird nicht aufbewahrt. Festgehalten wird nur, dass Sie eine geschrieben haben.',
    left: (count) => plural(count, { other: 'noch # Zeichen' }),
    back: 'Zurück',
  },
  acknowledge: {
    eyebrow: (organization) => organization,
    lead: (organization) => `Bitte lesen Sie vor Ihrer ersten Nachricht, wie ${organization} KI einsetzt.`,
    version: 'Version',
    effective: 'In Kraft seit',
    effectiveFrom: 'In Kraft ab',
    fullText: 'Ganzen Text lesen',
    accept: 'Ich habe das gelesen und stimme zu',
    later: 'Jetzt nicht',
    laterHint: 'Bis Sie zustimmen, warten Nachrichten auf KI-Seiten.',
    recorded: 'Aufgezeichnet werden Version und Sprache der Richtlinie und der Zeitpunkt Ihrer Zustimmung.',
  },
  reminder: {
    gotIt: 'Verstanden',
    label: 'Hinweis von Parapet',
  },
  reminders: {
    'first-visit': {
      title: (facts) => (facts.status === 'approved' ? `${facts.site} ist für die Arbeit freigegeben` : `${facts.site} bei der Arbeit`),
      body: ({ site, organization, status }) =>
        ({
          approved: `Sie dürfen ${site} für ${organization} nutzen. Lassen Sie Kartennummern, Passwörter und Kundendaten weg: Parapet hilft Ihnen, sie herauszunehmen.`,
          tolerated: `Sie dürfen ${site} nur mit öffentlichen Informationen nutzen. Für Firmen- oder Personendaten nehmen Sie bitte ein Werkzeug, das ${organization} freigegeben hat.`,
          unapproved: `${organization} hat ${site} nicht freigegeben. Bitte nutzen Sie ein freigegebenes Werkzeug und geben Sie hier keine Firmen- oder Personendaten ein.`,
          prohibited: `${organization} erlaubt ${site} nicht für die Arbeit. Bitte nutzen Sie stattdessen ein freigegebenes Werkzeug.`,
        })[status],
    },
    'payment-data': {
      title: () => 'KI braucht die Kartennummer nicht',
      body: () =>
        'Mit einem Platzhalter wie [CARD-1] bekommen Sie dieselbe Antwort. Kartennummern im Chat können in Protokollen landen, die niemand für Sie löschen kann.',
    },
    secrets: {
      title: () => 'Schlüssel und Passwörter bleiben hier',
      body: () =>
        'Ein einmal eingefügter Schlüssel gilt als bekannt und muss ersetzt werden. Senden Sie die Fehlermeldung und den Quelltext, mit einem Platzhalter für den Schlüssel.',
    },
    'customer-data': {
      title: () => 'Die Antwort braucht keine echten Personen',
      body: () =>
        'Schreiben Sie „die Kundin“ und erfundene Angaben statt Namen, Adressen und Nummern. Die Antwort wird genauso gut, und niemandes Daten verlassen die Firma.',
    },
    confidential: {
      title: () => '„Vertraulich“ gehört nicht hierher',
      body: () =>
        'Der Vermerk sagt, wer einen Text sehen darf, und eine KI-Seite gehört nicht dazu. Beschreiben Sie die Frage mit eigenen Worten, oder nutzen Sie das freigegebene Werkzeug.',
    },
  },
} satisfies Strings;
