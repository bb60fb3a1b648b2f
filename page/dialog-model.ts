import type { PolicyState } from '../contract/policy-state.ts';
import type { AcknowledgeModel, DialogModel, FindingGroup, Offer, ReminderModel } from '../contract/surface.ts';
import type { Layer } from '../contract/event.ts';
import { type CompiledPolicy, type Finding, mask, type ReminderId, type Rule } from '../policy-rules/index.ts';
import type { Site } from '../sites/index.ts';
import type { Judgement } from './judge.ts';

const mostMasked = 3;

/** What kind of act is held, and where: it changes the words and what can be offered. */
export interface HeldAct {
  readonly act: 'insert' | 'send';
  readonly layer: Layer;
  /** False for a body on the wire: bodies are held or refused, never rewritten. */
  readonly canRedact: boolean;
}

function groupsOf(judgement: Judgement, compiled: CompiledPolicy): readonly FindingGroup[] {
  const byDetector = new Map<string, Finding[]>();
  for (const finding of judgement.verdict.findings)
    byDetector.set(finding.detector, [...(byDetector.get(finding.detector) ?? []), finding]);
  return [...byDetector.values()].flatMap((findings) => {
    const [first] = findings;
    const detector = first && compiled.detectors.get(first.detector);
    if (!first || !detector) return [];
    const values = [...new Set(findings.map(({ span }) => judgement.text.slice(span.start, span.end)))];
    const term = compiled.policy.terms.find(({ id }) => `term-${id}` === first.detector);
    return [
      {
        detector: first.detector,
        title: term?.title ?? null,
        category: detector.category,
        likelihood: first.likelihood,
        count: values.length,
        masked: values.slice(0, mostMasked).map((value) => mask(value, detector)),
        reasons: first.reasons,
      },
    ];
  });
}

function ruleOf(judgement: Judgement, compiled: CompiledPolicy): Rule | null {
  return compiled.policy.rules.find(({ id }) => id === judgement.verdict.rule) ?? null;
}

/** What may be chosen, the safe way first. A block still offers redaction: what is sent then is not what the rule forbids. */
function offersOf(judgement: Judgement, held: HeldAct): readonly Offer[] {
  const { findings, override, failure } = judgement.verdict;
  const offers: Offer[] = [];
  if (held.canRedact && findings.length > 0 && failure === null) offers.push('redact');
  if (held.act === 'send') offers.push('edit');
  offers.push('cancel');
  if (override !== 'none') offers.push('send-anyway');
  return offers;
}

/** The dialog for a held act. Only for verdicts that hold: `warn`, `redact`, `block`. */
export function dialogModel(
  judgement: Judgement,
  held: HeldAct,
  site: Site,
  compiled: CompiledPolicy,
  locale: string,
  failure: DialogModel['failure'] = judgement.verdict.failure,
): DialogModel {
  const { policy } = compiled;
  const { action, override, status } = judgement.verdict;
  const rule = ruleOf(judgement, compiled);
  const stuck = failure === 'read-back-failed';
  return {
    kind: 'verdict',
    locale,
    siteName: site.name,
    status,
    layer: held.layer,
    channel: judgement.channel,
    act: held.act,
    action: action === 'warn' || action === 'redact' ? action : 'block',
    rule: rule && { title: rule.title, why: rule.why },
    failure,
    groups: groupsOf(judgement, compiled),
    offers: stuck ? (held.act === 'send' ? ['edit', 'cancel'] : ['cancel']) : offersOf(judgement, held),
    override: stuck ? 'none' : override,
    justification: {
      reasons: policy.justification.reasons,
      freeText: policy.justification.freeText,
      kept: policy.justification.keepFreeText,
    },
    policyTitle: policy.title,
    policyVersion: policy.version,
    fullText: policy.fullText,
    contacts: policy.contacts,
  };
}

/** The policy, as it must be accepted before the first send. */
export function acknowledgeModel({ policy }: PolicyState, locale: string): AcknowledgeModel {
  const { organization, title, version, effective, summary, fullText, contacts } = policy;
  return { kind: 'acknowledge', locale, organization, title, version, effective, summary, fullText, contacts };
}

/** Training in context; `rule` is the one that was just met, null on a first visit. */
export function reminderModel(
  reminder: ReminderId,
  site: Site,
  status: ReminderModel['status'],
  compiled: CompiledPolicy,
  judgement: Judgement | null,
  locale: string,
): ReminderModel {
  const rule = judgement && ruleOf(judgement, compiled);
  return {
    kind: 'reminder',
    locale,
    reminder,
    siteName: site.name,
    status,
    rule: rule && { title: rule.title, why: rule.why },
    organization: compiled.policy.organization,
    fullText: compiled.policy.fullText,
  };
}

/** Shown where an act is held and no policy has come: it stays held, and the person should know. */
export function unreadyModel(site: Site, locale: string): DialogModel {
  return {
    kind: 'verdict',
    locale,
    siteName: site.name,
    status: 'unapproved',
    layer: 'composer',
    channel: 'submit',
    act: 'send',
    action: 'block',
    rule: null,
    failure: 'no-policy',
    groups: [],
    offers: ['cancel'],
    override: 'none',
    justification: { reasons: [], freeText: 'off', kept: false },
    policyTitle: { en: 'Parapet' },
    policyVersion: '',
    fullText: null,
    contacts: [],
  };
}
