// Numbers of the model that texts say in words: a text must not go on saying what the model no longer does.
import { expect, it } from 'vitest';
import { creditFor } from '../../src/readiness/credit.ts';
import { fewestClaims } from '../../src/readiness/stopRule.ts';
import { hoursUpTo } from '../../src/routes/learningHours.ts';
import { mostMoves } from '../../src/routes/wishes.ts';
import { aboutWords } from '../../src/words/aboutWords.ts';
import { headlineWords } from '../../src/words/headlineWords.ts';
import { resultsWords } from '../../src/words/resultsWords.ts';
import { routesWords } from '../../src/words/routesWords.ts';

it('a level short counts what the scoring gives it', () => {
  const [one, two, three] = [1, 2, 3].map((short) => `${creditFor((4 - short) as 1 | 2 | 3, 4) * 100}%`);
  expect(JSON.stringify(aboutWords)).toContain(`one level short ${one}, two ${two}, three ${three}`);
  expect(JSON.stringify(resultsWords)).toContain(
    `one level short counts ${one}, two short ${two}, three short ${three}`,
  );
});

it('a level takes the hours that routes reckon with', () => {
  const [a, b, c, d] = [1, 2, 3, 4].map((level) => hoursUpTo(level) - hoursUpTo(level - 1));
  expect(routesWords.estimate(6)).toContain(`${a}, ${b}, ${c} or ${d} hours`);
});

it('a route has as many moves, and a beginning as many answers, as the texts say', () => {
  expect(mostMoves).toBe(6);
  expect(String(Object.values(routesWords).find((entry) => /six moves/.test(String(entry))))).toMatch(
    /six moves/,
  );
  expect(fewestClaims).toBe(5);
  expect(headlineWords.fewAnswersLead).toMatch(/^Five answers /);
});
