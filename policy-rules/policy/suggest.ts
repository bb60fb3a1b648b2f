/** The one of `names` that `given` was most likely meant to be: at most two typing slips away; null where none is near. */
export function nearest(given: string, names: Iterable<string>): string | null {
  const wanted = plain(given);
  let best: string | null = null;
  let bestSlips = 3;
  for (const name of names) {
    const slips = plain(name) === wanted ? 0 : distance(wanted, plain(name));
    // A short word is two slips away from every other short word: allow one slip per three letters.
    if (slips < bestSlips && slips * 3 <= name.length) {
      best = name;
      bestSlips = slips;
    }
  }
  return best;
}

/** What to do about a value that is none of `names`. */
export function mendByName(given: string, names: readonly string[]): string {
  const meant = nearest(given, names);
  if (meant !== null) return `did you mean "${meant}"?`;
  if (names.length === 0) return 'leave it out';
  return `use one of: ${names.join(', ')}`;
}

/** Case and the kind of separator are the commonest slips and cost nothing. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_]/g, '-');
}

/** Edit distance with swaps of neighbours (optimal string alignment). Names are short, so the plain table is enough. */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return 3;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + same);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return at(above, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
