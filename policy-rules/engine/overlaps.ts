import type { Weighed } from './likelihood.ts';

/**
 * Keeps, of matches that overlap, the likelier; then the one whose detector does not yield; then the longer; then the one whose
 * check said more than nothing; then the earlier.
 * Takes them in any order, gives them in order of their start. Costs n log n: a winner looks only at its own neighbours.
 */
export function resolveOverlaps(weighed: readonly Weighed[]): readonly Weighed[] {
  if (weighed.length < 2) return weighed;
  const inOrder = [...weighed].sort((a, b) => a.match.start - b.match.start || a.match.end - b.match.end);
  // The furthest end among all matches up to each place: where the look to the left may stop.
  const furthest = new Int32Array(inOrder.length);
  let end = 0;
  inOrder.forEach((one, index) => (furthest[index] = end = Math.max(end, one.match.end)));

  const ranked = inOrder.map((_, index) => index).sort((a, b) => rank(inOrder, a, b));
  const lost = new Uint8Array(inOrder.length);
  for (const index of ranked) {
    const winner = inOrder[index];
    if (winner === undefined || lost[index] === 1) continue;
    for (let left = index - 1; left >= 0 && (furthest[left] ?? 0) > winner.match.start; left--) {
      if ((inOrder[left]?.match.end ?? 0) > winner.match.start) lost[left] = 1;
    }
    for (let right = index + 1; right < inOrder.length && (inOrder[right]?.match.start ?? 0) < winner.match.end; right++) lost[right] = 1;
  }
  return inOrder.filter((_, index) => lost[index] === 0);
}

function rank(all: readonly Weighed[], a: number, b: number): number {
  const one = all[a];
  const two = all[b];
  if (one === undefined || two === undefined) return 0;
  return (
    two.weight - one.weight ||
    Number(one.match.probe.detector.yields ?? false) - Number(two.match.probe.detector.yields ?? false) ||
    two.match.end - two.match.start - (one.match.end - one.match.start) ||
    Number(two.match.check === 'weak-pass') - Number(one.match.check === 'weak-pass') ||
    a - b
  );
}
