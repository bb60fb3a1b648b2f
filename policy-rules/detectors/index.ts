// The registry: one line per detector, sorted by file. Explicit imports, because not every runtime has a bundler.
import type { Detector } from '../engine/detector.ts';
import type { DetectorId } from '../ids.ts';
import { paymentCard } from './financial/payment-card.ts';
import { emailAddress } from './pii/email-address.ts';

/** Every shipped detector. */
export const detectors = [paymentCard, emailAddress] as const satisfies readonly Detector[];

/** The shipped detectors by id. */
export const detectorById: ReadonlyMap<DetectorId, Detector> = new Map(detectors.map((detector) => [detector.id, detector]));
