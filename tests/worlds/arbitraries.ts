// Worlds, answers and whole assessments at random, for laws.
import fc from 'fast-check';
import { type Answer, type Level, levels } from '../../src/assessment/answer.ts';
import type { Assessment, QualificationState } from '../../src/assessment/assessment.ts';
import { bounds } from '../../src/assessment/bounds.ts';
import type { Catalog, Skill } from '../../src/catalog/catalog.ts';
import type { World } from './world.ts';

/** Records as the app makes them, never without a prototype. */
const plainRecord = <Fields>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record<Fields>(fields, { noNullPrototype: true });

/** Up to six skills and six roles. A role may ask all, some or none of the skills. */
export const worlds: fc.Arbitrary<World> = fc.integer({ min: 1, max: 6 }).chain((skillCount) => {
  const skills = Array.from({ length: skillCount }, (_, i) => `skill-${i}`);
  const required = fc
    .tuple(
      ...skills.map((skill) =>
        fc.option(
          plainRecord({
            skill: fc.constant(skill),
            level: fc.integer({ min: 1, max: 4 }),
            weight: fc.integer({ min: 1, max: 3 }),
          }),
          { freq: 3 },
        ),
      ),
    )
    .map((requirements) => requirements.filter((requirement) => requirement !== null));
  return fc
    .array(required, { minLength: 1, maxLength: 6 })
    .map((roles) => ({ skills, roles: roles.map((of, i) => ({ id: `role-${i}`, skills: of })) }));
});

export const anyLevel: fc.Arbitrary<Level> = fc.constantFrom(...levels);

/** Own words, with all that text formats trip over: quotes, line ends, half a surrogate pair. */
const notes = [
  '',
  'mostly small plans',
  '"two"\r\nlines\u2028',
  '\u{1f9ed} \ud800',
  '__proto__',
  '</script>',
];

/** Any answer to a skill: "not sure" too, and ticks that were never on the screen. */
export function answersTo(skill: Skill): fc.Arbitrary<Answer> {
  const codes = skill.evidence.flat();
  return plainRecord({
    claim: fc.option(anyLevel, { freq: 6 }),
    shown: fc.subarray(codes),
    ticked: fc.subarray(codes),
    note: fc.constantFrom(...notes),
    at: fc.nat(),
  });
}

/** Anything a person can have said in a catalog. */
export function assessmentsIn({
  skills,
  roles,
  experienceFields,
  qualifications,
}: Catalog): fc.Arbitrary<Assessment> {
  const roleIds = [...roles.keys()];
  const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const states = fc.oneof(
    fc.constant<QualificationState>({ kind: 'held' }),
    plainRecord({
      kind: fc.constant('in-progress' as const),
      monthsLeft: fc.option(upTo(bounds.monthsLeft)),
    }),
  );
  return plainRecord({
    background: plainRecord({
      currentRole: fc.option(fc.constantFrom(...roleIds), { freq: 2 }),
      yearsInRole: fc.option(upTo(bounds.years)),
      years: someOf([...experienceFields.keys()], () => upTo(bounds.years)),
      qualifications: someOf([...qualifications.keys()], () => states),
      hoursPerWeek: fc.option(upTo(bounds.hoursPerWeek)),
    }).map((said) => (said.currentRole === null ? { ...said, yearsInRole: null } : said)),
    answers: someOf([...skills.values()], answersTo).map(
      (entries) => new Map([...entries].map(([{ id }, answer]) => [id, answer])),
    ),
    goals: fc.shuffledSubarray(roleIds, { maxLength: Math.min(3, roleIds.length) }),
    dismissed: fc.shuffledSubarray(roleIds),
    askFirst: fc.shuffledSubarray([...skills.keys()], { maxLength: Math.min(3, skills.size) }),
  });
}

/** A map from some of the keys, in any order, to values drawn for each. */
function someOf<Key, Value>(
  keys: readonly Key[],
  valueFor: (key: Key) => fc.Arbitrary<Value>,
): fc.Arbitrary<ReadonlyMap<Key, Value>> {
  return fc
    .shuffledSubarray([...keys])
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((key) => valueFor(key).map((value): [Key, Value] => [key, value])))
        .map((entries) => new Map(entries)),
    );
}
