import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { makeAcknowledgements } from '../background/acknowledgement.ts';
import { makeEventLog } from '../background/event-log.ts';
import { makeHandlers } from '../background/handlers.ts';
import { makeHousekeeping } from '../background/housekeeping.ts';
import { makePolicySource } from '../background/policy-source.ts';
import { makeReminderSchedule } from '../background/reminder-schedule.ts';
import { acknowledgements, assertedContext, policyState, reminderLog } from '../contract/storage.ts';
import { route } from '../contract/transport.ts';
import { compile, examplePolicy, parsePolicy, reminders } from '../policy-rules/index.ts';
import { sites } from '../sites/index.ts';

export default defineBackground(() => {
  const now = Date.now;
  const eventLog = makeEventLog({ now });
  const record = eventLog.record;
  const policySource = makePolicySource({
    stored: policyState,
    context: assertedContext,
    managed: () => browser.storage.managed.get(null),
    installType: async () => (await browser.management.getSelf()).installType,
    parse: (raw) => parsePolicy(raw, { sites: new Set(sites.map((site) => site.id)) }),
    example: examplePolicy,
    record,
    now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const policy = policyState.read;
  const run = (file: string, tabId: number, frameId: number): Promise<unknown> =>
    browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file], world: 'ISOLATED' });
  const housekeeping = makeHousekeeping({
    eventLog,
    keepDays: async () => ((await policy())?.policy ?? examplePolicy).events.keepDays,
    hasAlarm: async (name) => (await browser.alarms.get(name)) !== undefined,
    createAlarm: async (name, when) => browser.alarms.create(name, when),
  });

  // All listeners stand before the first await: the event that wakes the worker is delivered to these and to no later one.
  route(
    makeHandlers({
      policySource,
      eventLog,
      acknowledgements: makeAcknowledgements({ stored: acknowledgements, policy, record, now }),
      reminderSchedule: makeReminderSchedule({ stored: reminderLog, policy, reminders, record, now }),
      surface: { run },
      compile,
    }),
  );
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void policySource.changed();
  });
  // Nothing else wakes the worker when the browser starts, and a policy that IT changed meanwhile must be read then (Firefox never says
  // that managed values changed). To be woken is enough: every start of the worker reads the policy, below.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => void housekeeping.onAlarm(name));

  void policySource.refresh();
  void housekeeping.schedule();
});
