import type { EventRecord } from '../../contract/event.ts';

/** Long enough for any browser to have begun the download. */
const keepMs = 60_000;

/** The events as a file: exactly what is recorded, readable. */
export function exportText(events: readonly EventRecord[]): string {
  return `${JSON.stringify(events, null, 2)}\n`;
}

/** Hands the events to the person as a download. */
export function downloadEvents(events: readonly EventRecord[], now: Date): void {
  const address = URL.createObjectURL(new Blob([exportText(events)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `parapet-events-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepMs);
}
