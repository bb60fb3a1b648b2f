import { detectors } from '../detectors/index.ts';
import { bad, good, type Result } from '../result.ts';
import { ruleReader, termListReader, termIdsOf, type KnownNames } from './parse-rules.ts';
import { calendarDate, contactLink, httpsLink, localText, policyId, reasonId, siteId, versionLabel, words } from './forms.ts';
import { failureActions, siteStatuses, type Policy } from './policy.ts';
import {
  asObject,
  fault,
  integer,
  list,
  oneOf,
  optional,
  orNull,
  parseJson,
  record,
  required,
  text,
  truth,
  type PolicyProblem,
  type Reader,
  type Report,
} from './read.ts';
import { mendByName } from './suggest.ts';

export type { PolicyProblem } from './read.ts';

/** The names that a policy may refer to. Without `sites` only the form of a site id is checked. */
export interface Known {
  readonly detectors: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly sites?: ReadonlySet<string>;
}

/** What this version ships. */
export function shippedNames(): Known {
  return {
    detectors: new Set(detectors.map((detector) => detector.id)),
    categories: new Set(detectors.map((detector) => detector.category)),
  };
}

/**
 * Reads a policy from an object or a JSON text and is the only place with a policy's defaults.
 * Answers every problem, each with its path and its mend; a policy with any problem is refused as a whole, so that the last good
 * one stays in force instead of a half-read one.
 */
export function parsePolicy(raw: unknown, known: Partial<Known> = {}): Result<Policy, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const report: Report = (path, problem, mend) => problems.push({ path, problem, mend });
  const source = typeof raw === 'string' ? parseJson(raw) : { ok: true as const, value: raw };
  if (!source.ok)
    return bad([{ path: '', problem: `is not JSON: ${source.problem}`, mend: 'check commas, quotes and brackets near that place' }]);
  const names: KnownNames = { ...shippedNames(), ...known, terms: termIdsOf(asObject(source.value)?.['terms']) };
  const policy = policyReader(names)(source.value, '', report);
  if (policy === fault || problems.length > 0) return bad(problems);
  return good(policy);
}

function policyReader(names: KnownNames): Reader<Policy> {
  const read = record({
    schemaVersion: required(schemaVersion, 'write "schemaVersion": 1'),
    id: required(policyId, 'give the policy an id of its own, such as "acme-ai-use"'),
    version: required(versionLabel, 'give the policy a version, such as "2026.1"'),
    title: required(localText(200), 'give the policy a title'),
    effective: required(calendarDate, 'say from which day the policy holds: "2026-11-30"'),
    organization: required(words(200), 'name the organization whose policy this is'),
    summary: optional(list(localText(2_000), { max: 20 }), []),
    fullText: optional(orNull(httpsLink), null),
    contacts: optional(list(contact, { max: 20 }), []),
    acknowledgement: optional(oneOf(['off', 'ask', 'hold']), 'ask'),
    onFailure: optional(oneOf(failureActions), 'warn'),
    limits: optional(
      record({
        maxCharacters: optional(integer(1_000, 100_000_000), defaultLimits.maxCharacters),
        budgetMs: optional(integer(50, 60_000), defaultLimits.budgetMs),
      }),
      defaultLimits,
    ),
    sites: optional(list(siteReader(names), { max: 1_000, unique: 'site' }), []),
    defaultStatus: optional(oneOf(siteStatuses), 'unapproved'),
    terms: optional(list(termListReader(names), { max: 100, unique: 'id' }), []),
    rules: required(
      list(ruleReader(names, siteName(names)), { max: 500, unique: 'id' }),
      'write the list of rules; [] where there are none',
    ),
    justification: optional(
      record({
        reasons: optional(list(reason, { max: 30, unique: 'id' }), []),
        freeText: optional(oneOf(['off', 'optional', 'required']), 'off'),
        keepFreeText: optional(truth, false),
      }),
      defaultJustification,
    ),
    reminders: optional(
      record({ enabled: optional(truth, true), maxPerDay: optional(integer(0, 100), defaultReminders.maxPerDay) }),
      defaultReminders,
    ),
    events: optional(record({ keepDays: optional(integer(1, 3_650), defaultEvents.keepDays) }), defaultEvents),
  });
  return (raw, path, report) => {
    const policy = read(raw, path, report);
    if (policy !== fault) checkJustification(policy, report);
    return policy;
  };
}

const defaultLimits: Policy['limits'] = { maxCharacters: 10_000_000, budgetMs: 2_000 };
const defaultJustification: Policy['justification'] = { reasons: [], freeText: 'off', keepFreeText: false };
const defaultReminders: Policy['reminders'] = { enabled: true, maxPerDay: 4 };
const defaultEvents: Policy['events'] = { keepDays: 90 };

const contact: Reader<Policy['contacts'][number]> = record({
  label: required(localText(200), 'say whom the link reaches'),
  href: required(contactLink, 'write the link'),
});

const reason: Reader<Policy['justification']['reasons'][number]> = record({
  id: required(reasonId, 'give the reason an id'),
  label: required(localText(200), 'write the reason as people read it'),
});

const schemaVersion: Reader<1> = (raw, path, report) => {
  if (raw === 1 || raw === '1') return 1;
  report(path, `is ${JSON.stringify(raw)}, which this version of Parapet does not read`, 'write 1, or update Parapet');
  return fault;
};

function siteReader(names: KnownNames): Reader<Policy['sites'][number]> {
  return record({
    site: required(siteName(names), 'name the site'),
    status: required(oneOf(siteStatuses), `use one of: ${siteStatuses.join(', ')}`),
  });
}

function siteName(names: KnownNames): Reader<Policy['sites'][number]['site']> {
  const { sites } = names;
  if (sites === undefined) return siteId;
  const known = text(
    (raw): raw is string => typeof raw === 'string' && sites.has(raw),
    (raw) => mendByName(raw, [...sites]),
  );
  return (raw, path, report) => {
    const name = known(raw, path, report);
    return name === fault ? fault : siteId(name, path, report);
  };
}

/** A rule that asks for a reason where no reason can be given would stop people for good, which is not what it says. */
function checkJustification(policy: Policy, report: Report): void {
  const { reasons, freeText } = policy.justification;
  if (reasons.length > 0 || freeText !== 'off') return;
  const asking = policy.rules.find((rule) => rule.override === 'justify');
  if (asking === undefined) return;
  report(
    'justification.reasons',
    `is empty, but the rule "${asking.id}" asks for a reason`,
    'add at least one reason, or set "freeText": "required"',
  );
}
