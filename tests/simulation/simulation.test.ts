// A small run of the simulation in docs/scoring.md: `npm run simulate` makes the large one.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/assessment/answer.ts';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/site/loadCatalog.ts';
import { fromTheModel } from './respondents.ts';
import { simulate } from './simulate.ts';

const catalog = openCatalog((await loadCatalog()).core);
const figures = simulate(catalog, fromTheModel, { persons: 150, seed: 7 });
const misled = simulate(catalog, fromTheModel, { persons: 15, seed: 7, distort: withTicksTurned });

describe('persons drawn from the model', () => {
  it.each(['all', 'adaptive24', 'adaptive12'] as const)(
    'about four in five intervals hold the truth: %s',
    (method) => {
      expect(figures[method].coverage).toBeGreaterThan(0.76);
      expect(figures[method].coverage).toBeLessThan(0.88);
    },
  );

  it('twelve adaptive answers err less than the simple average of all claims', () => {
    expect(figures.adaptive12.error).toBeLessThan(figures.claims.error);
  });

  it('twelve answers for a goal err less there than the simple average of all its claims', () => {
    expect(figures.goal12.error).toBeLessThan(figures.goalClaims.error);
  });

  it('the same seed draws the same persons', () => {
    const again = { persons: 3, seed: 7 };
    expect(simulate(catalog, fromTheModel, again)).toEqual(simulate(catalog, fromTheModel, again));
  });
});

describe('a model that reads every tick the wrong way round is found out', () => {
  it.each(['all', 'adaptive24', 'adaptive12'] as const)('too few intervals hold the truth: %s', (method) => {
    expect(misled[method].coverage).toBeLessThan(0.76);
  });

  it('it errs more than the simple average', () => {
    expect(misled.adaptive12.error).toBeGreaterThan(misled.claims.error);
    expect(misled.goal12.error).toBeGreaterThan(misled.goalClaims.error);
  });
});

function withTicksTurned(answer: Answer): Answer {
  return { ...answer, ticked: answer.shown.filter((code) => !answer.ticked.includes(code)) };
}
