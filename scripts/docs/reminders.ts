import { en, type ReminderFacts } from '../../assets/strings/en.ts';
import { siteStatuses } from '../../policy-rules/policy/policy.ts';
import type { Reminder } from '../../policy-rules/reminders/reminder.ts';
import { codes, head, item } from './markdown.ts';

const intro = `Training in context: a small card at the moment that it is about, with two sentences and a link to the policy. A policy switches reminders
off or caps them per day (\`reminders\`, see [policy.md](policy.md)); each has a cool-down of its own. Below, "ChatGPT" and "Acme" stand for the site and
the organization.`;

type Words = Readonly<
  Record<string, { readonly title: (facts: ReminderFacts) => string; readonly body: (facts: ReminderFacts) => string }>
>;

function coolDown(hours: number): string {
  return hours % 24 === 0 && hours > 24 ? `${String(hours / 24)} days` : `${String(hours)} hours`;
}

function spoken(id: string): string {
  const words = (en.reminders as Words)[id];
  if (words === undefined) return '';
  const lines = siteStatuses.map((status) => {
    const facts: ReminderFacts = { site: 'ChatGPT', organization: 'Acme', status };
    return { status, line: `**${words.title(facts)}.** ${words.body(facts)}` };
  });
  const same = lines.every(({ line }) => line === lines[0]?.line);
  return same
    ? `> ${lines[0]?.line ?? ''}\n`
    : lines.map(({ status, line }) => `On a site that is \`${status}\`:\n\n> ${line}\n`).join('\n');
}

function section({ id, when, coolDownHours }: Reminder): string {
  return (
    `## ${id}\n\n${spoken(id)}\n` +
    item(
      'When',
      when.moment === 'first-visit' ? 'a person comes to an AI site' : 'a person has met a warning, whatever they chose, or a rule coaches',
    ) +
    item('For detectors', codes(when.detectors ?? [])) +
    item('For categories', codes(when.categories ?? [])) +
    item('For site statuses', codes(when.statuses ?? [])) +
    item('Again after', `${coolDown(coolDownHours)}${when.moment === 'first-visit' ? ', per site' : ''}`)
  );
}

/** docs/reminders.md, from the registry and the strings. */
export function renderReminders(reminders: readonly Reminder[]): string {
  const sorted = [...reminders].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [head('Reminders', intro), ...sorted.map(section)].join('\n');
}
