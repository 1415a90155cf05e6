import { describe, expect, it } from 'vitest';
import {
  type Answer,
  isClaim,
  type Level,
  levels,
  statementsFor,
  statementsOf,
  wantsLevelBelow,
  withClaim,
  withLevelBelow,
  withTick,
} from '../../src/assessment/answer.ts';
import { claiming, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

// One skill with three statements a level: 111 to 113 at Aware, up to 141 to 143 at Expert.
const planning = the(
  openWorld({ skills: ['planning'], roles: [{ id: 'clerk', skills: [] }] }).skills,
  'planning',
);

/** A fresh claim, then these statements ticked. */
const claimed = (claim: Level, ...ticks: number[]): Answer =>
  ticks.reduce((answer, code) => withTick(answer, code, true, 1), withClaim(undefined, planning, claim, 1));

describe('what a claim puts on the screen', () => {
  it.each<[Level, number[]]>([
    [0, [111, 112, 113]],
    [1, [111, 112, 113, 121, 122, 123]],
    [3, [131, 132, 133, 141, 142, 143]],
    [4, [141, 142, 143]],
  ])('the statements of level %i and of the next one, as far as there are any', (claim, codes) => {
    expect(statementsFor(planning, claim)).toEqual(codes);
    expect(claimed(claim).shown).toEqual(codes);
  });

  it.each([-1, 0, 5])('level %i has no statements', (level) => {
    expect(statementsOf(planning, level)).toEqual([]);
  });
});

describe('another claim', () => {
  it('keeps and counts a tick at a level that is no longer on the screen', () => {
    const lower = withClaim(claimed(4, 142), planning, 1, 2);
    expect(lower.ticked).toEqual([142]);
    expect(lower.shown).toEqual([111, 112, 113, 121, 122, 123, 142]);
  });

  it('no longer counts a statement that was passed by without a tick', () => {
    expect(withClaim(claimed(4, 142), planning, 1, 2).shown).not.toContain(141);
  });

  it('keeps the note and takes the new time', () => {
    const noted = { ...claimed(2), note: 'mostly small plans' };
    expect(withClaim(noted, planning, 3, 7)).toMatchObject({ note: 'mostly small plans', at: 7 });
  });

  it('that is the same one changes nothing: the level below stays on the screen', () => {
    const below = withTick(withLevelBelow(claimed(3), planning, 2), 122, true, 3);
    expect(withClaim(below, planning, 3, 4)).toBe(below);
  });
});

describe('"not sure"', () => {
  const unsure = withClaim(claimed(3, 131), planning, null, 2);

  it('shows nothing and keeps the ticks', () => {
    expect(unsure).toEqual({ claim: null, shown: [], ticked: [131], note: '', at: 2 });
  });

  it('followed by a claim counts the ticks again', () => {
    expect(withClaim(unsure, planning, 0, 3).shown).toEqual([111, 112, 113, 131]);
  });

  it('is no claim, and neither is no answer; level 0 is one', () => {
    expect([unsure, undefined, claiming(0)].map(isClaim)).toEqual([false, false, true]);
  });
});

describe('a tick', () => {
  it('counts once however often it is set, in the order of the codes', () => {
    expect(claimed(2, 133, 121, 133).ticked).toEqual([121, 133]);
  });

  it('that is taken back leaves the statement shown and not ticked', () => {
    const back = withTick(claimed(2, 121, 122), 121, false, 9);
    expect(back).toEqual({ ...claimed(2, 122), at: 9 });
    expect(back.shown).toContain(121);
  });

  it('changes nothing in the answer before it', () => {
    const before = claimed(2);
    withTick(before, 121, true, 9);
    expect(before).toEqual(claimed(2));
  });
});

describe('the level below', () => {
  it.each<[string, Answer, boolean]>([
    ['is wanted when nothing is ticked', claimed(3), true],
    ['is wanted when only the next level has a tick', claimed(3, 141), true],
    ['is not wanted when the claimed level has a tick', claimed(3, 132), false],
    ['is not wanted once it is on the screen', withLevelBelow(claimed(3), planning, 2), false],
    [
      'is wanted when only one of its statements counts, from a claim before',
      withClaim(claimed(2, 121), planning, 3, 2),
      true,
    ],
    ['does not exist below Aware', claimed(1), false],
    ['does not exist below Not yet', claimed(0), false],
    ['is not wanted by "not sure"', claiming(null), false],
  ])('%s', (_rule, answer, wanted) => {
    expect(wantsLevelBelow(planning, answer)).toBe(wanted);
  });

  it('comes on the screen beside what is there', () => {
    const answer = withLevelBelow(claimed(3), planning, 5);
    expect(answer.shown).toEqual([121, 122, 123, 131, 132, 133, 141, 142, 143]);
    expect(answer.at).toBe(5);
  });

  it('stays away from "not sure"', () => {
    expect(withLevelBelow(claiming(null), planning, 5)).toEqual(claiming(null));
  });

  it('is asked for at most once, at every claim', () => {
    for (const claim of levels)
      expect(wantsLevelBelow(planning, withLevelBelow(claimed(claim), planning, 2))).toBe(false);
  });
});
