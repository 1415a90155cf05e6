// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { usePerson } from '../../src/parts/PersonContext.ts';
import { usePlan } from '../../src/parts/usePlan.ts';
import { withWords } from '../../src/plan/planChanges.ts';
import { renderFor } from '../worlds/inPerson.tsx';
import { planToDean } from '../worlds/plans.ts';
import { scoringWorld } from '../worlds/scoringVectors.ts';

let access: ReturnType<typeof usePlan>;

function Shown() {
  const person = usePerson();
  return person === null ? null : <Used person={person} />;
}
function Used({ person }: { readonly person: NonNullable<ReturnType<typeof usePerson>> }) {
  access = usePlan(person);
  return <p>{access.plan?.goalInWords ?? 'none'}</p>;
}
const say = (goalInWords: string, group?: string) =>
  act(() => access.change((before) => before && withWords(before, { goalInWords }), group));
const begin = () => {
  const { person } = renderFor(<Shown />, scoringWorld, emptyAssessment);
  act(() => access.change(() => planToDean));
  return person;
};

it('the first plan is not undone into none', () => {
  begin();
  expect(access.undo).toBeNull();
});

it('changes are undone one by one, and those of one field as one', () => {
  begin();
  say('a');
  say('b1', 'goal');
  say('b12', 'goal');
  act(() => access.undo?.());
  expect(screen.getByText('a')).toBeDefined();
  act(() => access.undo?.());
  expect(access.plan?.goalInWords).toBe('');
  expect(access.undo).toBeNull();
});

it('what something else changed since is not taken back', () => {
  const person = begin();
  say('mine');
  act(() =>
    person?.store.change((mine) => ({
      ...mine,
      plan: mine.plan && { ...mine.plan, support: 'another tab' },
    })),
  );
  expect(access.undo).toBeNull();
  expect(access.plan?.support).toBe('another tab');
});
