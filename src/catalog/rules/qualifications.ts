import type { Problem } from '../problem.ts';
import { type CatalogFiles, fileOf } from '../readFiles.ts';

/** Neither prerequisites nor what a qualification also meets run in a circle. */
export function qualificationsHaveNoCircle({ qualifications }: CatalogFiles): Problem[] {
  return (['prerequisites', 'alsoMeets'] as const).flatMap((key) => {
    const next = new Map(qualifications.map((qualification) => [qualification.id, qualification[key]]));
    return qualifications.flatMap(({ id }, index) => {
      const seen = new Set(next.get(id));
      for (const step of seen) for (const further of next.get(step) ?? []) seen.add(further);
      return seen.has(id)
        ? [
            {
              file: fileOf.qualifications,
              path: `${index}.${key}`,
              wrong: `"${id}" leads back to itself`,
              cure: 'Remove one link of the circle',
            },
          ]
        : [];
    });
  });
}

/** An examination, licence or certificate has no academic level, and a degree has one. */
export function degreesHaveALevel({ qualifications }: CatalogFiles): Problem[] {
  return qualifications.flatMap(({ id, kind, level }, index) =>
    (kind === 'degree') === (level !== 'none')
      ? []
      : [
          {
            file: fileOf.qualifications,
            path: `${index}.level`,
            wrong: `"${id}" is of kind "${kind}" with level "${level}"`,
            cure: 'Give a degree its level, and everything else "none"',
          },
        ],
  );
}

/** Credit hours run from the lower figure to the higher one. */
export function creditHoursAreInOrder({ qualifications }: CatalogFiles): Problem[] {
  return qualifications.flatMap(({ id, creditHours }, index) =>
    creditHours === undefined || creditHours.low <= creditHours.high
      ? []
      : [
          {
            file: fileOf.qualifications,
            path: `${index}.creditHours`,
            wrong: `"${id}" takes from ${creditHours.low} to ${creditHours.high} credit hours`,
            cure: 'Give the lower figure as low',
          },
        ],
  );
}
