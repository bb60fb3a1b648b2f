import { detectors } from '../../policy-rules/detectors/index.ts';
import { reminders } from '../../policy-rules/reminders/index.ts';
import { sites } from '../../sites/index.ts';
import { renderDetectors } from './detectors.ts';
import { renderReminders } from './reminders.ts';
import { detectorShelf } from './shelf.ts';
import { renderSites } from './sites.ts';

/** Every page that the registries make, with its path from the root. */
export async function renderAll(house: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const shelf = await detectorShelf(house);
  return [
    { path: 'docs/detectors.md', text: renderDetectors(detectors, new Map(shelf.map(({ id, examples }) => [id, examples]))) },
    { path: 'docs/sites.md', text: renderSites(sites) },
    { path: 'docs/reminders.md', text: renderReminders(reminders) },
  ];
}
