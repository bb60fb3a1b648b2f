import type { Words } from '../words.tsx';
import type { FoundGroup } from './model.ts';

/** A group's title: the policy's own, else the shipped one, else its category's. */
export function groupTitle(group: FoundGroup, words: Words): string {
  if (group.title) return words.text(group.title);
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = words.strings.detectors;
  return titles[group.detector]?.title ?? words.strings.categories[group.category];
}
