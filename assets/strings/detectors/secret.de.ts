import { providersAToM } from './providers-a-to-m.ts';
import { credentialsDe } from './credentials.de.ts';
import { providersNToZ } from './providers-n-to-z.ts';
import { providersInGerman, providerWords } from './provider-words.ts';
import type { DetectorWords } from './words.ts';
import type { secretEn } from './secret.en.ts';

/** What the secret detectors find, in German. */
export const secretDe = {
  ...providerWords(providersAToM, providersInGerman),
  ...credentialsDe,
  ...providerWords(providersNToZ, providersInGerman),
  'aws-access-key': { title: 'AWS-Zugangsschlüssel', what: 'Er öffnet Cloud-Systeme, bis ihn jemand sperrt.' },
  'github-token': { title: 'GitHub-Token', what: 'Es öffnet Quelltexte, bis es jemand sperrt.' },
  'openai-key': { title: 'OpenAI-API-Schlüssel', what: 'Andere können damit auf Kosten Ihrer Firma arbeiten.' },
  'anthropic-key': { title: 'Anthropic-API-Schlüssel', what: 'Andere können damit auf Kosten Ihrer Firma arbeiten.' },
  'private-key': { title: 'Privater Schlüssel', what: 'Er weist Sie gegenüber Servern aus und darf nie aus der Hand gegeben werden.' },
  jwt: { title: 'Anmelde-Token (JWT)', what: 'Damit können andere in eine bereits angemeldete Sitzung gelangen.' },
  'database-url': {
    title: 'Datenbankadresse mit Passwort',
    what: 'Sie enthält alles, was man zur Anmeldung an einer Datenbank braucht.',
  },
  'service-key': { title: 'Schlüssel eines Online-Dienstes', what: 'Damit kommt man in ein Konto Ihrer Firma, bis es jemand sperrt.' },
  'generic-secret': { title: 'Passwort oder Geheimnis', what: 'Es sieht aus wie ein Wert, der ein System schützt.' },
} satisfies Readonly<Record<keyof typeof secretEn, DetectorWords>>;
