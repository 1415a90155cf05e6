import type { Problem } from '../problem.ts';
import { type CatalogFiles, fileOf } from '../readFiles.ts';

/** One statement could be missed by chance; two different in kind make a level checkable. */
const fewestStatements = 2;
const levelsWithEvidence = [1, 2, 3, 4];
const steps = [0, 1, 2, 3];

/** No level text stands twice, in one skill or in two: equal texts make equal answers. */
export function levelTextsDiffer({ skills }: CatalogFiles): Problem[] {
  const seen = new Map<string, string>();
  return skills.flatMap(({ id, levels }) =>
    levels.flatMap((text, level) => {
      const key = text.toLowerCase();
      const before = seen.get(key);
      seen.set(key, `${id}, level ${level}`);
      return before === undefined
        ? []
        : [
            {
              file: fileOf.skill(id),
              path: `levels.${level}`,
              wrong: `the same text stands at ${before}`,
              cure: 'Write what a person at this level does that the other cannot claim',
            },
          ];
    }),
  );
}

/** Each level from 1 to 4 has at least two evidence statements, each named after skill and level. */
export function everyLevelHasEvidence({ skills }: CatalogFiles): Problem[] {
  return skills.flatMap(({ id, evidence }) => {
    const thin = levelsWithEvidence
      .filter((level) => evidence.filter((item) => item.level === level).length < fewestStatements)
      .map((level) => ({
        file: fileOf.skill(id),
        path: 'evidence',
        wrong: `level ${level} has fewer than ${fewestStatements} statements`,
        cure: 'Add one that could be shown or confirmed',
      }));
    const misnamed = evidence.flatMap((item, i) =>
      item.id.startsWith(`${id}-${item.level}-`)
        ? []
        : [
            {
              file: fileOf.skill(id),
              path: `evidence.${i}.id`,
              wrong: `"${item.id}" does not begin with "${id}-${item.level}-"`,
              cure: 'A statement that changes its skill or level is a new one: give a new id and code',
            },
          ],
    );
    return [...thin, ...misnamed];
  });
}

/** A plan can offer something for every step of every skill; an action raises one level. */
export function everyStepHasAnAction({ skills, actions }: CatalogFiles): Problem[] {
  const leaps = actions.flatMap(({ id, from, to }, i) =>
    to === from + 1
      ? []
      : [
          {
            file: fileOf.actions,
            path: `${i}.to`,
            wrong: `"${id}" goes from level ${from} to ${to}`,
            cure: 'Let one action raise one level',
          },
        ],
  );
  const missing = skills.flatMap(({ id }) =>
    steps
      .filter((step) => !actions.some((action) => action.from === step && action.skills.includes(id)))
      .map((step) => ({
        file: fileOf.actions,
        path: '',
        wrong: `no action raises "${id}" from level ${step}`,
        cure: 'Add one',
      })),
  );
  return [...leaps, ...missing];
}
