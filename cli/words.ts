import { never, type Likelihood, type Reason, type ScanFailure } from '../policy-rules/index.ts';

// What the terminal says. The extension's own strings speak to the person who pastes, in several languages, and are not for here.

const likelihoods: Readonly<Record<Likelihood, string>> = { possible: 'possible', likely: 'likely', 'very-likely': 'very likely' };

const checks = {
  pass: 'passed',
  'weak-pass': 'passed, as some other values would too',
  unknown: 'neither confirmed nor ruled out',
} as const;

const failures: Readonly<Record<ScanFailure, string>> = {
  'engine-error': 'the engine failed, so the text was not looked at to its end',
  'budget-spent': "the scan took longer than the policy's limits.budgetMs, so the text was not looked at to its end",
  'too-long': "is longer than the policy's limits.maxCharacters; what lies beyond was not looked at",
  unreadable: 'could not be read as text',
};

/** The likelihood as people write it. */
export function likelihoodWords(likelihood: Likelihood): string {
  return likelihoods[likelihood];
}

/** Why a finding is one. Speaks of the detector's own words only, never of the text. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'pattern':
      return 'has the form of this kind';
    case 'prefix':
      return 'its form is unmistakable';
    case 'check':
      return `check ${reason.name}: ${checks[reason.result]}`;
    case 'hotword':
      return `the word "${reason.word}" stands near it`;
    case 'disguise':
      return reason.layer === 'characters' ? 'was written with hidden or look-alike characters' : `was in disguise (${reason.layer})`;
    default:
      return never(reason);
  }
}

/** All the reasons in one line. */
export function reasonsLine(reasons: readonly Reason[]): string {
  return reasons.map(reasonWords).join('; ');
}

/** What a scan that did not do its whole work means for the reader. */
export function failureWords(failure: ScanFailure): string {
  return failures[failure];
}
