import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Caseload } from '../../src/caseload/caseload.ts';
import { mergeAdvisees, mergeCaseloads, withResult } from '../../src/caseload/mergeCaseloads.ts';
import { advisee, advisees, caseloadOf, caseloads, invitation, link } from './caseloads.ts';

const peopleOf = ({ advisees: people }: Caseload) => [...people.values()];

describe('two records of one advisee', () => {
  const early = advisee('ada', {
    label: 'A.',
    note: 'old',
    tag: 7,
    results: [link('one', 1), link('both', 5)],
    changed: 1,
  });
  const late = advisee('ada', {
    label: 'Ada',
    note: 'new',
    nextAction: 'call',
    followUp: '2027-01-01',
    results: [link('both', 3), link('two', 4)],
    replies: [link('three', 2)],
    changed: 2,
  });

  it('the later one holds what was written; links are united; no tag is lost', () => {
    const merged = { ...late, tag: 7, results: [link('one', 1), link('both', 3), link('two', 4)] };
    expect(mergeAdvisees(early, late)).toEqual(merged);
    expect(mergeAdvisees(late, early)).toEqual(merged);
  });

  it('ours holds where both were changed at one time, and keeps its id', () => {
    expect(mergeAdvisees(advisee('ada'), advisee('other'))).toEqual(advisee('ada'));
  });

  it('of more than twenty links the newest stay', () => {
    const many = (from: number) => Array.from({ length: 15 }, (_, i) => link(`no${from + i}`, from + i));
    const merged = mergeAdvisees(
      advisee('ada', { results: many(15), replies: many(0) }),
      advisee('ada', { results: many(0), replies: many(15) }),
    );
    expect(merged.results.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, i) => i + 10));
    expect(merged.replies).toEqual(merged.results);
  });

  it('merging is commutative in links and tag-keeping, and a second time adds nothing', () => {
    fc.assert(
      fc.property(advisees, advisees, (a, b) => {
        const [one, other] = [mergeAdvisees(a, b), mergeAdvisees(b, a)];
        expect([one.results, one.replies]).toEqual([other.results, other.replies]);
        expect(one.tag === null).toBe(a.tag === null && b.tag === null);
        expect(mergeAdvisees(one, b)).toEqual(one);
        expect(mergeAdvisees(a, a)).toEqual(a);
      }),
    );
  });
});

describe('two caseloads', () => {
  it('one person under two ids is known by number and label, and keeps our id', () => {
    const ours = caseloadOf([advisee('ada', { label: 'Ada', tag: 7, results: [link('one', 1)] })]);
    const theirs = caseloadOf([
      advisee('lovelace', { label: 'Ada', tag: 7, results: [link('two', 2)], changed: 9 }),
    ]);
    expect(peopleOf(mergeCaseloads(ours, theirs))).toEqual([
      advisee('ada', {
        label: 'Ada',
        tag: 7,
        results: [link('one', 1), link('two', 2)],
        changed: 9,
      }),
    ]);
  });

  it('two people whom one invitation gave one number stay two', () => {
    const ours = caseloadOf([advisee('ada', { tag: 7 })]);
    const merged = mergeCaseloads(ours, caseloadOf([advisee('ben', { tag: 7 })]));
    expect([...merged.advisees.keys()]).toEqual(['ada', 'ben']);
  });

  it('no tag is no likeness', () => {
    const merged = mergeCaseloads(caseloadOf([advisee('ada')]), caseloadOf([advisee('ben')]));
    expect([...merged.advisees.keys()]).toEqual(['ada', 'ben']);
  });

  it('two people in theirs stay two, though they have one tag', () => {
    const theirs = caseloadOf([advisee('ada', { tag: 7 }), advisee('ben', { tag: 7 })]);
    const merged = mergeCaseloads(caseloadOf([advisee('ada', { tag: 7 })]), theirs);
    expect([...merged.advisees.keys()]).toEqual(['ada', 'ben']);
  });

  it('of one invitation the later changed holds', () => {
    const [early, late] = [invitation('x', { label: 'A' }), invitation('x', { label: 'B', changed: 2 })];
    for (const [ours, theirs] of [
      [early, late],
      [late, early],
    ] as const)
      expect(mergeCaseloads(caseloadOf([], [ours]), caseloadOf([], [theirs]))).toEqual(
        caseloadOf([], [late]),
      );
  });

  it('merging a second time adds nothing, and nobody is lost', () => {
    fc.assert(
      fc.property(caseloads, caseloads, (ours, theirs) => {
        const once = mergeCaseloads(ours, theirs);
        expect(mergeCaseloads(once, theirs)).toEqual(once);
        expect(mergeCaseloads(ours, ours)).toEqual(ours);
        for (const id of ours.advisees.keys()) expect(once.advisees.has(id)).toBe(true);
        const fragments = (people: Caseload) =>
          new Set(peopleOf(people).flatMap(({ results }) => results.map(({ fragment }) => fragment)));
        const all = fragments(once);
        const bounded = peopleOf(once).some(({ results }) => results.length === 20);
        if (!bounded) expect([...fragments(theirs)].filter((one) => !all.has(one))).toEqual([]);
      }),
    );
  });
});

describe('a result that came', () => {
  it('stands among the others by its time, and tells the tag', () => {
    const before = advisee('ada', { results: [link('two', 2)] });
    expect(withResult(before, link('one', 1), 7, 9)).toEqual({
      ...before,
      results: [link('one', 1), link('two', 2)],
      tag: 7,
      changed: 9,
    });
  });

  it('without a tag leaves the tag', () => {
    expect(withResult(advisee('ada', { tag: 7 }), link('one'), null, 9).tag).toBe(7);
  });

  it('that is there already changes nothing', () => {
    const before = advisee('ada', { tag: 7, results: [link('one', 1)] });
    expect(withResult(before, link('one', 5), 7, 9)).toBe(before);
    expect(withResult(before, link('one', 5), 8, 9)).toEqual({ ...before, tag: 8, changed: 9 });
  });
});
