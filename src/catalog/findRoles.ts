// Which role does this text mean? In: the catalog, other names and what someone typed. Out: roles,
// best match first. Used by the search field and where an address names no role.
import type { Catalog, Role } from './catalog.ts';

/** Other names of each role by its id; a role may be missing. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/** A role found, and the other name that matched where its own did not. */
export type FoundRole = { readonly role: Role; readonly otherName: string | null };

const none = 0;
const wholeName = 4;
const nameStart = 3;
const wordStart = 2;
const misspelled = 1;

/**
 * Roles of which every word typed begins a word of the name or of another name, best match first;
 * equals stay in catalog order. A word of five letters or more may be one slip of the pen away.
 * Empty text finds nothing.
 */
export function findRoles(catalog: Catalog, otherNames: OtherNames, text: string): FoundRole[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const found: (FoundRole & { rank: number })[] = [];
  for (const role of catalog.roles.values()) {
    const own = rankName(role.name, wanted);
    let best: { rank: number; otherName: string | null } = { rank: own * 2, otherName: null };
    for (const otherName of otherNames[role.id] ?? []) {
      const rank = rankName(otherName, wanted) * 2 - 1;
      if (rank > best.rank) best = { rank, otherName };
    }
    if (best.rank > 0) found.push({ role, ...best });
  }
  return found.sort((a, b) => b.rank - a.rank).map(({ role, otherName }) => ({ role, otherName }));
}

/** How many names are offered for an address that names nothing. */
const offered = 5;

/**
 * The records whose names look most like a text that names none, likest first. For an address such as
 * /roles/director-online-learning; always offers something to go on with.
 */
export function nearestNames<Named extends { readonly name: string }>(
  text: string,
  records: Iterable<Named>,
): Named[] {
  const wanted = wordsOf(text);
  const likeness = ({ name }: Named) => {
    const words = wordsOf(name);
    const shared = wanted.filter((word) => words.some((other) => slips(word, other) <= 1)).length;
    return (2 * shared) / (words.length + wanted.length || 1);
  };
  return [...records]
    .map((record) => ({ record, score: likeness(record) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, offered)
    .map(({ record }) => record);
}

function rankName(name: string, wanted: readonly string[]): number {
  const words = wordsOf(name);
  const joined = words.join(' ');
  const typed = wanted.join(' ');
  if (joined === typed) return wholeName;
  if (joined.startsWith(typed)) return nameStart;
  if (wanted.every((word) => words.some((other) => other.startsWith(word)))) return wordStart;
  const forgiven = (word: string) =>
    words.some((other) => other.startsWith(word) || (word.length >= 5 && slips(word, other) <= 1));
  return wanted.every(forgiven) ? misspelled : none;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\be[-\s](?=l)/g, 'e')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Damerau distance (insert, delete, replace, exchange neighbors), counted only as far as 2. */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 2;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(2, row[b.length] ?? 2);
}
