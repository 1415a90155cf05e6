// People for tests: what one says, in a line, and one whose levels are known for certain.
import type { Answer, Level } from '../../src/assessment/answer.ts';
import { type Assessment, type Background, emptyAssessment } from '../../src/assessment/assessment.ts';
import { type Belief, describeLevels, inferBelief } from '../../src/belief/belief.ts';
import type { Catalog, SkillId } from '../../src/catalog/catalog.ts';

/** An answer without evidence. */
export const claiming = (claim: Level | null, at = 0): Answer => ({
  claim,
  shown: [],
  ticked: [],
  note: '',
  at,
});

/** Claims without evidence, given one after the other; null is "not sure". */
export function saying(
  claims: Readonly<Record<string, Level | null>>,
  rest: Partial<Omit<Assessment, 'answers'>> = {},
): Assessment {
  return {
    ...emptyAssessment,
    ...rest,
    answers: new Map(
      Object.entries(claims).map(([skill, claim], nth): [SkillId, Answer] => [
        skill as SkillId,
        claiming(claim, nth + 1),
      ]),
    ),
  };
}

/** A background of which only this was said. */
export const from = (said: Partial<Background>): Background => ({ ...emptyAssessment.background, ...said });

/** A belief without doubt about these levels; the other skills keep what is believed of anybody. */
export function knowing(catalog: Catalog, levels: Readonly<Record<string, Level>>): Belief {
  const belief = inferBelief(catalog, emptyAssessment);
  const certain = Object.entries(levels).map(
    ([skill, level]) =>
      [skill as SkillId, describeLevels([0, 1, 2, 3, 4].map((each) => (each === level ? 1 : 0)))] as const,
  );
  return { ...belief, levels: new Map([...belief.levels, ...certain]) };
}

/** The record with an id, which must be there for the test to mean anything. */
export function the<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`this world has no "${id}"`);
  return entry;
}
