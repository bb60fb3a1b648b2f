import type { EventLog } from './event-log.ts';

const alarmName = 'prune';

export interface HousekeepingPorts {
  readonly eventLog: Pick<EventLog, 'prune'>;
  readonly keepDays: () => Promise<number>;
  readonly hasAlarm: (name: string) => Promise<boolean>;
  readonly createAlarm: (name: string, when: { readonly delayInMinutes: number; readonly periodInMinutes: number }) => Promise<unknown>;
}

export interface Housekeeping {
  /** Sees to it that the alarm is set. */
  readonly schedule: () => Promise<void>;
  /** To be called for each alarm; answers those that are not its own with nothing. */
  readonly onAlarm: (name: string) => Promise<void>;
}

/** Deletes events that are older than the policy keeps, four times a day while the browser runs. */
export function makeHousekeeping({ eventLog, keepDays, hasAlarm, createAlarm }: HousekeepingPorts): Housekeeping {
  return {
    // Set once: to set it again at each start of the worker would put it off each time.
    schedule: async () => {
      if (!(await hasAlarm(alarmName))) await createAlarm(alarmName, { delayInMinutes: 1, periodInMinutes: 360 });
    },
    onAlarm: async (name) => {
      if (name === alarmName) await eventLog.prune(await keepDays());
    },
  };
}
