// Timings of the model, printed and not judged: `npm run bench`. After an answer the budget is 2 ms on the
// shipped catalog and 30 ms on 1,000 roles.
import { arch, cpus } from 'node:os';
import { test } from 'vitest';
import { type Answer, type Level, withClaim } from '../../src/assessment/answer.ts';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import { sittingOf } from '../../src/assessment/progress.ts';
import { type Catalog, openCatalog, type SkillId } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/site/loadCatalog.ts';
import { makeRandom } from '../simulation/makeRandom.ts';
import { openWorld } from '../worlds/world.ts';
import { bundleModel } from './bundleModel.ts';

const { explain, inferBelief, leverageOfSkills, measureReadiness, nextQuestion, whenToStop } =
  await bundleModel();

console.log(`${cpus()[0]?.model}, ${cpus().length} processors, ${arch()}, Node ${process.version}`);

/** 1,000 roles over 35 skills, each asking 10 to 20 of them. The same ones every time. */
function manyRoles(): Catalog {
  const random = makeRandom(1);
  const upTo = (count: number) => Math.floor(random() * count);
  const skills = Array.from({ length: 35 }, (_, i) => `skill-${i}`);
  const roles = Array.from({ length: 1000 }, (_, i) => {
    const drawn = skills.map((skill) => ({ skill, order: random() })).sort((a, b) => a.order - b.order);
    return {
      id: `role-${i}`,
      skills: drawn
        .slice(0, 10 + upTo(11))
        .map(({ skill }) => ({ skill, level: 1 + upTo(4), weight: 1 + upTo(3) })),
    };
  });
  return openWorld({ skills, roles });
}

/** Claims of all skills, about half of the statements ticked, aiming at the first role. */
function answering(catalog: Catalog, seed: number): Assessment {
  const random = makeRandom(seed);
  return {
    ...emptyAssessment,
    goals: [...catalog.roles.keys()].slice(0, 1),
    answers: new Map(
      [...catalog.skills.values()].map((skill, i): [SkillId, Answer] => {
        const answer = withClaim(undefined, skill, Math.floor(random() * 5) as Level, i);
        return [skill.id, { ...answer, ticked: answer.shown.filter(() => random() < 0.5) }];
      }),
    ),
  };
}

/** The question whether to stop, with an interval so wide that the order of the leading roles is looked at. */
function stoppingOf(catalog: Catalog, said: Assessment) {
  const belief = inferBelief(catalog, said);
  const results = measureReadiness(catalog, said, belief);
  const wide = new Map([...results].map(([id, result]) => [id, { ...result, sd: 0.2 }]));
  return () => whenToStop(catalog, said, belief, wide);
}

const catalogs = [
  ['the shipped catalog', openCatalog((await loadCatalog()).core)],
  ['1,000 roles x 35 skills', manyRoles()],
] as const;

for (const [name, catalog] of catalogs) {
  const said = answering(catalog, 2);
  const belief = inferBelief(catalog, said);
  const results = measureReadiness(catalog, said, belief);
  const roles = [...catalog.roles.values()];

  test(`after an answer, ${name}`, async ({ bench }) => {
    await bench('inferBelief and measureReadiness', () =>
      measureReadiness(catalog, said, inferBelief(catalog, said)),
    ).run();
  });

  test(`the belief alone, ${name}`, async ({ bench }) => {
    await bench('inferBelief', () => inferBelief(catalog, said)).run();
  });

  test(`what to ask next, ${name}`, async ({ bench }) => {
    const before = { ...emptyAssessment, goals: roles.slice(0, 3).map(({ id }) => id) };
    const unknown = inferBelief(catalog, before);
    const sitting = sittingOf(catalog, before);
    await bench('nextQuestion, three goals and no answer', () =>
      nextQuestion(catalog, before, unknown, sitting),
    ).run();
  });

  test(`whether to stop, at worst, ${name}`, async ({ bench }) => {
    // At worst the order is settled, for then all five claims are taken back.
    const settled = Array.from({ length: 100 }, (_, seed) =>
      stoppingOf(catalog, answering(catalog, seed)),
    ).find((stop) => stop().because === 'settled');
    if (settled === undefined) throw new Error('nobody has settled');
    await bench('whenToStop, settled', settled).run();
  });

  test(`what to work on, ${name}`, async ({ bench }) => {
    await bench('leverageOfSkills, all roles', () => leverageOfSkills(catalog, belief, results, roles)).run();
  });

  test(`why a figure is what it is, ${name}`, async ({ bench }) => {
    const [result] = results.values();
    if (result === undefined) throw new Error('a catalog without roles');
    await bench('explain', () => explain(said, belief, result)).run();
  });
}
