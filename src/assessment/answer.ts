// What did a person say about one skill? A claimed level or "not sure", and which of the evidence
// statements that were on the screen the person ticked. What the answer tells about the true level is
// the business of belief/.
import type { RequiredLevel, Skill } from '../catalog/catalog.ts';

/** 0 Not yet, 1 Aware, 2 Working, 3 Proficient, 4 Expert. */
export type Level = 0 | RequiredLevel;
export const levels: readonly Level[] = [0, 1, 2, 3, 4];

export type Answer = {
  /** Null says "not sure": no claim, no coverage, not asked again. It is not level 0. */
  readonly claim: Level | null;
  /** Codes of the evidence statements that count, ticked or not, ascending. */
  readonly shown: readonly number[];
  /** Codes of the ticked statements, ascending. Those not in `shown` wait for a claim to count again. */
  readonly ticked: readonly number[];
  /** In the person's own words; '' when there is none. */
  readonly note: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
};

/** The statements a claim puts on the screen: those of the claimed level and of the next one. */
export function statementsFor(skill: Skill, claim: Level): readonly number[] {
  return [...statementsOf(skill, claim), ...statementsOf(skill, claim + 1)];
}

/** The codes of a level's statements; level 0 and levels past the top have none. */
export function statementsOf(skill: Skill, level: number): readonly number[] {
  return skill.evidence[level - 1] ?? [];
}

/**
 * The answer after choosing a level, or "not sure". Ticks at levels that are no longer on the screen are
 * kept and counted; a statement that was passed by and not ticked is not, for nobody weighed it.
 */
export function withClaim(before: Answer | undefined, skill: Skill, claim: Level | null, at: number): Answer {
  // Choosing the chosen level again takes nothing from the screen.
  if (before !== undefined && before.claim === claim) return before;
  const ticked = before?.ticked ?? [];
  const shown = claim === null ? [] : inOrder([...statementsFor(skill, claim), ...ticked]);
  return { claim, shown, ticked, note: before?.note ?? '', at };
}

/** The answer after ticking or unticking a statement on the screen. */
export function withTick(before: Answer, code: number, isTicked: boolean, at: number): Answer {
  const others = before.ticked.filter((other) => other !== code);
  return { ...before, ticked: isTicked ? inOrder([...others, code]) : others, at };
}

/**
 * True when the claim has statements of its own, none of them is ticked, and those of the level below
 * are not on the screen yet. Showing them makes a claim that is too high visible at the top as well.
 */
export function wantsLevelBelow(skill: Skill, { claim, shown, ticked }: Answer): boolean {
  if (claim === null) return false;
  const below = statementsOf(skill, claim - 1);
  return (
    below.length > 0 &&
    !statementsOf(skill, claim).some((code) => ticked.includes(code)) &&
    !below.every((code) => shown.includes(code))
  );
}

/** The answer with the statements of the level below on the screen too. */
export function withLevelBelow(before: Answer, skill: Skill, at: number): Answer {
  if (before.claim === null) return before;
  const below = statementsOf(skill, before.claim - 1);
  return { ...before, shown: inOrder([...before.shown, ...below]), at };
}

/** The answer with other words of one's own beside it. */
export const withNote = (before: Answer, note: string, at: number): Answer => ({ ...before, note, at });

/** True for an answer that says something about the level: a claim, not "not sure". */
export const isClaim = (answer: Answer | undefined): answer is Answer & { readonly claim: Level } =>
  answer !== undefined && answer.claim !== null;

function inOrder(codes: readonly number[]): readonly number[] {
  return [...new Set(codes)].sort((a, b) => a - b);
}
