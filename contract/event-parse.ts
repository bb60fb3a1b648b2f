import {
  actions,
  channels,
  detectorById,
  isContentHash,
  isId,
  isVersionLabel,
  type DetectorId,
  type Likelihood,
  type PolicyId,
  type ReasonId,
  type ReminderId,
  type Result,
  type RuleId,
  type SiteId,
} from '../policy-rules/index.ts';
import { choices, eventKinds, failureKinds, layers, type EventId, type EventRecord } from './event.ts';
import { among, between, fields, form, listOf, nullable, parse, type Take } from './shape.ts';

const likelihoods = ['possible', 'likely', 'very-likely'] as const satisfies readonly Likelihood[];
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
// 2100-01-01: a time beyond it is a mistake, and a number without bounds could carry text in disguise.
const latest = Date.UTC(2100, 0, 1);

/** True where `raw` is a random UUID in lower case, as `crypto.randomUUID` makes it. */
export function isEventId(raw: unknown): raw is EventId {
  return typeof raw === 'string' && uuidForm.test(raw);
}

/** A new event id. */
export function newEventId(): EventId {
  // `crypto.randomUUID` makes version 4 in lower case by its specification.
  return crypto.randomUUID() as string as EventId;
}

/** An id that the registry holds, or that a term list of a policy becomes. */
function isReportableDetector(raw: unknown): raw is DetectorId {
  return isId<'detector'>(raw) && (raw.startsWith('term-') || detectorById.has(raw));
}

export const takeEventId: Take<EventId> = form(isEventId, 'a random UUID');
export const takeSiteId: Take<SiteId> = form(isId<'site'>, 'an id');
export const takeReminderId: Take<ReminderId> = form(isId<'reminder'>, 'an id');

const takeWhole: Take<number> = (raw, place) => Math.round(between(0, 1e12)(raw, place));

const takeEvent: Take<EventRecord> = fields({
  id: takeEventId,
  at: (raw, place) => Math.round(between(0, latest)(raw, place)),
  kind: among(eventKinds),
  site: nullable(takeSiteId),
  layer: nullable(among(layers)),
  channel: nullable(among(channels)),
  policy: nullable(form(isId<'policy'>, 'an id') as Take<PolicyId>),
  policyVersion: nullable(form(isVersionLabel, 'a version label')),
  policyHash: nullable(form(isContentHash, 'a SHA-256')),
  rule: nullable(form(isId<'rule'>, 'an id') as Take<RuleId>),
  action: nullable(among(actions)),
  choice: among(choices),
  reason: nullable(form(isId<'reason'>, 'an id') as Take<ReasonId>),
  note: among(['none', 'given', 'kept']),
  findings: listOf(
    fields({ detector: form(isReportableDetector, 'a known detector'), likelihood: among(likelihoods), count: takeWhole }),
    500,
  ),
  failure: nullable(among(failureKinds)),
  reminder: nullable(takeReminderId),
  characters: takeWhole,
  // A tenth of a millisecond is as fine as a browser's clock is.
  tookMs: (raw, place) => Math.round(between(0, 1e9)(raw, place) * 10) / 10,
});

/** Reads an event that came from a page: every id by its form and length, every number within bounds, nothing else taken along. */
export function parseEventRecord(raw: unknown): Result<EventRecord, string> {
  return parse(takeEvent, raw);
}
