import type { DetectorWords } from './words.ts';
import type { injectionEn } from './injection.en.ts';

/** What the injection detectors find, in German. */
export const injectionDe = {
  'ignore-instructions': {
    title: '„Ignoriere deine Anweisungen“',
    what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.',
  },
  'jailbreak-role': { title: 'Rolle ohne Regeln', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'chat-template-token': { title: 'Steuerzeichen eines Chats', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'fake-turn': { title: 'Erfundener Gesprächsbeitrag', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'reveal-system-prompt': { title: '„Zeige deinen Systemprompt“', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'exfiltration-image': { title: 'Bild, das Daten hinausträgt', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'tool-call-bait': {
    title: 'Köder für die Werkzeuge des Assistenten',
    what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.',
  },
  'conceal-from-user': {
    title: 'Befehl, es Ihnen zu verschweigen',
    what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.',
  },
  'note-to-ai': { title: 'Notiz an eine KI', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'force-output': { title: 'Erzwungene Antwort', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'hidden-html-text': { title: 'Versteckter Text mit Befehlen', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'unicode-tags': { title: 'Versteckte Unicode-Zeichen', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'invisible-run': { title: 'Reihe unsichtbarer Zeichen', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
  'jailbreak-persona': { title: 'Rolle ohne Skrupel', what: 'Der eingefügte Text versucht, dem Assistenten Befehle zu geben.' },
} satisfies Readonly<Record<keyof typeof injectionEn, DetectorWords>>;
