import { providersAToM } from './providers-a-to-m.ts';
import { credentialsEn } from './credentials.en.ts';
import { providersNToZ } from './providers-n-to-z.ts';
import { providersInEnglish, providerWords } from './provider-words.ts';
import type { DetectorWords } from './words.ts';

/** What the secret detectors find, in English. */
export const secretEn = {
  ...providerWords(providersAToM, providersInEnglish),
  ...credentialsEn,
  ...providerWords(providersNToZ, providersInEnglish),
  'aws-access-key': { title: 'AWS access key', what: 'It gives access to cloud systems until someone revokes it.' },
  'github-token': { title: 'GitHub token', what: 'It gives access to source code until someone revokes it.' },
  'openai-key': { title: 'OpenAI API key', what: 'It lets others use and bill your company’s account.' },
  'anthropic-key': { title: 'Anthropic API key', what: 'It lets others use and bill your company’s account.' },
  'private-key': { title: 'Private key', what: 'It proves who you are to servers; it must never leave your hands.' },
  jwt: { title: 'Login token (JWT)', what: 'It can let others into a session that is already signed in.' },
  'database-url': { title: 'Database address with password', what: 'It holds everything needed to log in to a database.' },
  'service-key': { title: 'Key of an online service', what: 'It gives access to an account of your company until someone revokes it.' },
  'generic-secret': { title: 'Password or secret', what: 'It looks like a value that protects a system.' },
} satisfies Readonly<Record<string, DetectorWords>>;
