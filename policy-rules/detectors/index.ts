// The registry: one line per detector, sorted by file. Explicit imports, because not every runtime has a bundler.
import type { Detector } from '../engine/detector.ts';
import type { DetectorId } from '../ids.ts';
import { iban } from './financial/iban.ts';
import { paymentCard } from './financial/payment-card.ts';
import { classificationMarking } from './marking/classification-marking.ts';
import { emailAddress } from './pii/email-address.ts';
import { phoneNumber } from './pii/phone-number.ts';
import { usSsn } from './pii/us-ssn.ts';
import { anthropicKey } from './secret/anthropic-key.ts';
import { awsAccessKey } from './secret/aws-access-key.ts';
import { databaseUrl } from './secret/database-url.ts';
import { genericSecret } from './secret/generic-secret.ts';
import { githubToken } from './secret/github-token.ts';
import { jwt } from './secret/jwt.ts';
import { openaiKey } from './secret/openai-key.ts';
import { privateKey } from './secret/private-key.ts';

/** Every shipped detector. */
export const detectors = [
  iban,
  paymentCard,
  classificationMarking,
  emailAddress,
  phoneNumber,
  usSsn,
  anthropicKey,
  awsAccessKey,
  databaseUrl,
  genericSecret,
  githubToken,
  jwt,
  openaiKey,
  privateKey,
] as const satisfies readonly Detector[];

/** The shipped detectors by id. */
export const detectorById: ReadonlyMap<DetectorId, Detector> = new Map(detectors.map((detector) => [detector.id, detector]));
