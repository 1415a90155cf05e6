import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/assessment/answer.ts';
import { type Assessment, emptyAssessment, mostGoals } from '../../src/assessment/assessment.ts';
import { bounds } from '../../src/assessment/bounds.ts';
import { reconcile } from '../../src/assessment/reconcile.ts';
import { makeRecord } from '../../src/assessment/record.ts';
import { codeOf, openWorld, type World } from '../worlds/world.ts';

const world: World = {
  skills: ['planning', 'budget'],
  roles: ['clerk', 'planner', 'head', 'chief'].map((id) => ({ id, skills: [] })),
  qualifications: { master: { months: 24 }, doctorate: { months: 48 } },
  fields: ['school', 'office'],
};
const catalog = openWorld(world);
const read = (raw: unknown) => reconcile(raw, catalog);
const sound = { claim: 2, shown: [], ticked: [], note: '', at: 5 };

/** Every rule that the types cannot hold for something read from outside. */
function expectValid({ background, answers, goals, dismissed, askFirst }: Assessment): void {
  for (const [id, { claim, shown, ticked, note, at }] of answers) {
    const codes = catalog.skills.get(id)?.evidence.flat() ?? [];
    expect(claim === null || levels.includes(claim)).toBe(true);
    for (const list of [shown, ticked]) expect(list).toEqual(codes.filter((code) => list.includes(code)));
    expect(typeof note).toBe('string');
    expect(at).toSatisfy(Number.isFinite);
    expect(catalog.skills.has(id)).toBe(true);
  }
  for (const list of [goals, dismissed]) {
    expect(list).toEqual([...new Set(list)]);
    for (const id of list) expect(catalog.roles.has(id)).toBe(true);
  }
  expect(askFirst).toEqual([...new Set(askFirst)]);
  for (const id of askFirst) expect(catalog.skills.has(id)).toBe(true);
  expect(goals.length).toBeLessThanOrEqual(mostGoals);
  const within = (most: number) => (value: number | null) => value === null || (value >= 0 && value <= most);
  expect(background.currentRole === null || catalog.roles.has(background.currentRole)).toBe(true);
  expect(background.yearsInRole).toSatisfy(within(bounds.years));
  expect(background.hoursPerWeek).toSatisfy(within(bounds.hoursPerWeek));
  for (const [id, years] of background.years) {
    expect(catalog.experienceFields.has(id)).toBe(true);
    expect(years).toSatisfy(within(bounds.years));
  }
  for (const [id, state] of background.qualifications) {
    expect(catalog.qualifications.has(id)).toBe(true);
    if (state.kind === 'in-progress') expect(state.monthsLeft).toSatisfy(within(bounds.monthsLeft));
  }
}

/** Records in the right shape up to a point, from which on they are anything. */
const nearlyRecords = (() => {
  const or = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: value }, fc.jsonValue());
  const ids = fc.constantFrom(
    ...world.skills,
    ...world.roles.map(({ id }) => id),
    'master',
    'school',
    '__proto__',
    'constructor',
    'retired',
  );
  const codes = or(fc.array(or(fc.constantFrom(111, 121, 122, 142, 211, 999))));
  const answer = fc.record(
    {
      claim: or(fc.integer({ min: 0, max: 4 })),
      shown: codes,
      ticked: codes,
      note: or(fc.string()),
      at: or(fc.nat()),
    },
    { requiredKeys: [] },
  );
  const years = or(fc.double({ min: -1, max: 70 }));
  return fc.record(
    {
      background: or(
        fc.record(
          {
            currentRole: or(ids),
            yearsInRole: years,
            years: or(fc.dictionary(ids, years)),
            qualifications: or(
              fc.dictionary(ids, or(fc.oneof(fc.constant('held'), fc.record({ monthsLeft: years })))),
            ),
            hoursPerWeek: years,
          },
          { requiredKeys: [] },
        ),
      ),
      answers: or(fc.dictionary(ids, or(answer))),
      goals: or(fc.array(or(ids))),
      dismissed: or(fc.array(or(ids))),
      askFirst: or(fc.array(or(ids))),
    },
    { requiredKeys: [] },
  );
})();

describe('anything at all gives a valid assessment, never an exception', () => {
  it.each([
    ['any JSON', fc.jsonValue({ maxDepth: 4 })],
    [
      'any value, JSON or not',
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    ],
    ['something near a record', nearlyRecords],
  ])('%s', (_what, values) => {
    fc.assert(
      fc.property(values, (value) => expectValid(read(value).assessment)),
      { numRuns: 400 },
    );
  });

  it('what was kept is read again as it is, with nothing left out', () => {
    fc.assert(
      fc.property(nearlyRecords, (value) => {
        const { assessment } = read(value);
        const again = read(JSON.parse(JSON.stringify(makeRecord(assessment))));
        // JSON does not know -0.
        expect(JSON.stringify(makeRecord(again.assessment))).toBe(JSON.stringify(makeRecord(assessment)));
        expect(again.dropped).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('nothing there', () => {
  it('is nothing said, and nothing to report', () => {
    expect(read(undefined)).toEqual({ assessment: emptyAssessment, dropped: [] });
    expect(read({})).toEqual({ assessment: emptyAssessment, dropped: [] });
  });

  it.each([null, 7, 'text', true, []])('but %j is reported as unreadable', (raw) => {
    expect(read(raw)).toEqual({
      assessment: emptyAssessment,
      dropped: [{ place: 'everything', reason: 'not readable' }],
    });
  });
});

describe('one bad answer costs that answer alone', () => {
  it.each<[string, unknown]>([
    ['is no object', 3],
    ['is a list', [3]],
    ['is null', null],
    ['has no claim', { shown: [], ticked: [] }],
    ['claims a level past the top', { ...sound, claim: 5 }],
    ['claims a level below 0', { ...sound, claim: -1 }],
    ['claims a level in words', { ...sound, claim: '2' }],
    ['claims half a level', { ...sound, claim: 1.5 }],
  ])('when it %s', (_fault, bad) => {
    const { assessment, dropped } = read({ answers: { planning: bad, budget: sound }, goals: ['clerk'] });
    expect([...assessment.answers]).toEqual([['budget', sound]]);
    expect(assessment.goals).toEqual(['clerk']);
    expect(dropped).toEqual([{ place: 'answers/planning', reason: 'not readable' }]);
  });

  it.each<[string, Record<string, unknown>, string, 'not readable' | 'not in this catalog']>([
    ['a list of statements that is none', { shown: 'all' }, 'shown', 'not readable'],
    ['a statement that is no number', { ticked: ['121'] }, 'ticked', 'not in this catalog'],
    ['a retired statement', { shown: [199] }, 'shown', 'not in this catalog'],
    [
      'a statement of another skill',
      { ticked: [codeOf(world, 'budget', 1, 1)] },
      'ticked',
      'not in this catalog',
    ],
    ['a note that is no text', { note: 7 }, 'note', 'not readable'],
  ])('and within it, %s costs itself alone', (_fault, part, what, reason) => {
    const { assessment, dropped } = read({ answers: { planning: { ...sound, ...part } } });
    expect([...assessment.answers]).toEqual([['planning', sound]]);
    expect(dropped).toEqual([{ place: `answers/planning/${what}`, reason }]);
  });
});

describe('an answer', () => {
  const answerFrom = (raw: unknown) =>
    [...read({ answers: { planning: raw } }).assessment.answers.values()][0];

  it('keeps the statements this catalog knows, in order and each once', () => {
    expect(answerFrom({ ...sound, shown: [131, 121, 999, 121], ticked: [121] })).toEqual({
      ...sound,
      shown: [121, 131],
      ticked: [121],
    });
  });

  it('needs nothing but its claim, and "not sure" is one', () => {
    expect(answerFrom({ claim: 0 })).toEqual({ ...sound, claim: 0, at: 0 });
    expect(answerFrom({ claim: null })?.claim).toBeNull();
  });

  it('without a time that can be read is the oldest', () => {
    expect(answerFrom({ ...sound, at: 'yesterday' })?.at).toBe(0);
    expect(answerFrom({ ...sound, at: Number.POSITIVE_INFINITY })?.at).toBe(0);
  });

  it('keeps a tick at a statement that does not count, and does not make it count', () => {
    expect(answerFrom({ ...sound, ticked: [141] })).toEqual({ ...sound, ticked: [141] });
  });
});

describe('what this catalog no longer knows is named and not replaced', () => {
  it('wherever it stood', () => {
    const { assessment, dropped } = read({
      background: { currentRole: 'vicar', years: { parish: 3 }, qualifications: { diploma: 'held' } },
      answers: { preaching: sound },
      goals: ['vicar', 'clerk'],
      dismissed: ['vicar'],
    });
    expect(assessment).toEqual({ ...emptyAssessment, goals: ['clerk'] });
    expect(dropped).toHaveLength(6);
    expect(dropped).toEqual(
      expect.arrayContaining(
        [
          'currentRole',
          'years/parish',
          'qualifications/diploma',
          'answers/preaching',
          'goals/0',
          'dismissed/0',
        ].map((place) => ({ place, reason: 'not in this catalog' })),
      ),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '"%s" is an id like any other',
    (id) => {
      const raw: unknown = JSON.parse(
        `{"answers":{"${id}":{"claim":2}},"goals":["${id}"],"background":{"years":{"${id}":1},"currentRole":"${id}"}}`,
      );
      const { assessment, dropped } = read(raw);
      expect(assessment).toEqual(emptyAssessment);
      expect(dropped.map(({ place }) => place).sort()).toEqual(
        [`answers/${id}`, 'currentRole', 'goals/0', `years/${id}`].sort(),
      );
    },
  );

  it('a field named __proto__ lends nothing to what stands around it', () => {
    const raw: unknown = JSON.parse(
      '{"__proto__":{"goals":["clerk"]},"background":{"__proto__":{"currentRole":"clerk","hoursPerWeek":9}},"answers":{"planning":{"__proto__":{"claim":2}}}}',
    );
    expect(read(raw).assessment).toEqual(emptyAssessment);
  });
});

describe('numbers', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['years below 0', { years: { school: -1 } }, 'years/school'],
    ['years that are no number', { years: { school: '3' } }, 'years/school'],
    ['more hours than a week of work', { hoursPerWeek: 61 }, 'hoursPerWeek'],
    ['no number at all', { hoursPerWeek: Number.NaN }, 'hoursPerWeek'],
  ])('%s are a slip', (_slip, background, place) => {
    const { assessment, dropped } = read({ background });
    expect(assessment).toEqual(emptyAssessment);
    expect(dropped).toEqual([{ place, reason: 'not readable' }]);
  });

  it('years in a role past a lifetime are a slip, and the role stays', () => {
    const { assessment, dropped } = read({ background: { currentRole: 'clerk', yearsInRole: 61 } });
    expect(assessment.background).toEqual({ ...emptyAssessment.background, currentRole: 'clerk' });
    expect(dropped).toEqual([{ place: 'yearsInRole', reason: 'not readable' }]);
  });

  it('hold at their bounds', () => {
    const background = {
      currentRole: 'clerk',
      yearsInRole: 60,
      years: { school: 0, office: 60 },
      hoursPerWeek: 0,
    };
    const { assessment, dropped } = read({ background });
    expect(assessment.background).toMatchObject({ yearsInRole: 60, hoursPerWeek: 0 });
    expect([...assessment.background.years]).toEqual([
      ['school', 0],
      ['office', 60],
    ]);
    expect(dropped).toEqual([]);
  });
});

describe('a qualification', () => {
  const stateFrom = (state: unknown) => {
    const { assessment, dropped } = read({ background: { qualifications: { master: state } } });
    return { state: [...assessment.background.qualifications.values()][0], dropped };
  };

  it('is held, or in progress with the months that are left or without', () => {
    expect(stateFrom('held').state).toEqual({ kind: 'held' });
    expect(stateFrom({ monthsLeft: 7 }).state).toEqual({ kind: 'in-progress', monthsLeft: 7 });
    expect(stateFrom({ monthsLeft: null }).state).toEqual({ kind: 'in-progress', monthsLeft: null });
  });

  it('whose months cannot be right stays in progress and loses the months', () => {
    expect(stateFrom({ monthsLeft: 121 })).toEqual({
      state: { kind: 'in-progress', monthsLeft: null },
      dropped: [{ place: 'qualifications/master/monthsLeft', reason: 'not readable' }],
    });
  });

  it.each(['lost', true, null, 3])('that is %j is not readable', (state) => {
    expect(stateFrom(state)).toEqual({
      state: undefined,
      dropped: [{ place: 'qualifications/master', reason: 'not readable' }],
    });
  });
});

describe('goals', () => {
  it('past the third are named', () => {
    const { assessment, dropped } = read({ goals: ['chief', 'clerk', 'head', 'planner'] });
    expect(assessment.goals).toEqual(['chief', 'clerk', 'head']);
    expect(dropped.map(({ place }) => place)).toEqual(['goals/planner']);
  });

  it('said twice count once, the first time', () => {
    expect(read({ goals: ['head', 'clerk', 'head'] })).toMatchObject({
      assessment: { goals: ['head', 'clerk'] },
      dropped: [],
    });
  });
});

it.each(['background', 'answers', 'goals', 'dismissed'])('a bad "%s" costs the rest nothing', (part) => {
  const sane = { answers: { planning: sound }, goals: ['clerk'], dismissed: ['head'] };
  const { assessment, dropped } = read({ ...sane, [part]: 'a text' });
  expect(dropped).toEqual([{ place: part, reason: 'not readable' }]);
  const kept = [assessment.answers.size, assessment.goals.length, assessment.dismissed.length];
  expect(kept).toEqual(['answers', 'goals', 'dismissed'].map((each) => (each === part ? 0 : 1)));
});

it.each([
  ['that is gone', 'retired-role', ['currentRole']],
  ['that was never said', null, []],
])('years in a role %s are nobody’s', (_, currentRole, lost) => {
  const { assessment, dropped } = read({ background: { currentRole, yearsInRole: 7 } });
  expect(assessment).toEqual(emptyAssessment);
  expect(dropped.map(({ place }) => place)).toEqual(lost);
});
