import type { Problem } from '../problem.ts';
import { type CatalogFiles, fileOf } from '../readFiles.ts';

/** Expert is rare: a role that asks it everywhere describes nobody. Judgement, docs/data-guide.md. */
const mostExpertLevels = 4;
/** Two roles joined by a move that differ in fewer levels are one role. Judgement, docs/data-guide.md. */
const fewestDifferences = 3;
/** A skill that a single role asks says something about that role, not about a career. */
const fewestAskingRoles = 2;

/** A role lists a skill once, asks Expert of at most four, and does not also value what it asks. */
export function requirementsAreSane({ roles }: CatalogFiles): Problem[] {
  return roles.flatMap((role) => {
    const file = fileOf.role(role.id);
    const asked = role.requirements.map(({ skill }) => skill);
    const problems: Problem[] = [];
    for (const [i, skill] of asked.entries())
      if (asked.indexOf(skill) !== i)
        problems.push({
          file,
          path: `requirements.${i}.skill`,
          wrong: `"${skill}" is asked twice`,
          cure: 'Keep one of the two',
        });
    for (const [i, skill] of (role.alsoValued ?? []).entries())
      if (asked.includes(skill))
        problems.push({
          file,
          path: `alsoValued.${i}`,
          wrong: `"${skill}" is a requirement already`,
          cure: 'Remove it from one of the two lists',
        });
    const experts = role.requirements.filter(({ level }) => level === 4).length;
    if (experts > mostExpertLevels)
      problems.push({
        file,
        path: 'requirements',
        wrong: `${experts} skills are asked at level 4`,
        cure: `Ask Expert of at most ${mostExpertLevels}`,
      });
    return problems;
  });
}

/** Two roles joined by a move differ in at least three requirements. */
export function neighborsDiffer({ roles, moves }: CatalogFiles): Problem[] {
  const levels = new Map(
    roles.map((role) => [role.id, new Map(role.requirements.map(({ skill, level }) => [skill, level]))]),
  );
  return moves.flatMap(({ from, to }, index) => {
    const before = from === null ? undefined : levels.get(from);
    const after = levels.get(to);
    if (before === undefined || after === undefined) return [];
    const skills = new Set([...before.keys(), ...after.keys()]);
    const differences = [...skills].filter((skill) => before.get(skill) !== after.get(skill)).length;
    return differences >= fewestDifferences
      ? []
      : [
          {
            file: fileOf.moves,
            path: `${index}`,
            wrong: `"${from}" and "${to}" differ in ${differences} requirements`,
            cure: `Make them differ in ${fewestDifferences}, or make them one role`,
          },
        ];
  });
}

/** No skill is an orphan: two roles or more ask for it. */
export function everySkillIsAsked({ roles, skills }: CatalogFiles): Problem[] {
  return skills.flatMap(({ id }) => {
    const asking = roles.filter(({ requirements }) => requirements.some(({ skill }) => skill === id));
    return asking.length >= fewestAskingRoles
      ? []
      : [
          {
            file: fileOf.skill(id),
            path: '',
            wrong: `${asking.length} roles ask for this skill`,
            cure: `Let at least ${fewestAskingRoles} roles ask for it, or remove it`,
          },
        ];
  });
}

/** O*NET ratings are quoted only from an occupation whose pay the role shows. */
export function onetBasisBelongsToTheRole({ roles, occupations }: CatalogFiles): Problem[] {
  const soc = new Map(occupations.map((occupation) => [occupation.id, occupation.soc]));
  return roles.flatMap((role) => {
    const groups = new Set(role.pay.map(({ occupation }) => soc.get(occupation)));
    return role.requirements.flatMap(({ basis }, i) =>
      basis.kind !== 'onet' || groups.has(basis.occupation.slice(0, 7))
        ? []
        : [
            {
              file: fileOf.role(role.id),
              path: `requirements.${i}.basis.occupation`,
              wrong: `${basis.occupation} is not among the role's statistical groups`,
              cure: 'Quote an occupation that its pay names, or mark the requirement as judgement',
            },
          ],
    );
  });
}

/** What is called documented says where; what is judgement does not borrow a source. */
export function pathsSayTheirBasis({ roles }: CatalogFiles): Problem[] {
  return roles.flatMap((role) =>
    role.paths.flatMap(({ basis, sources }, i) =>
      (basis === 'judgement') === (sources.length === 0)
        ? []
        : [
            {
              file: fileOf.role(role.id),
              path: `paths.${i}`,
              wrong: `the basis is "${basis}" with ${sources.length} sources`,
              cure: 'Give a documented or survey path its sources, and a judgement none',
            },
          ],
    ),
  );
}

/** Percentiles of a statistical group rise. */
export function payRises({ occupations }: CatalogFiles): Problem[] {
  return occupations.flatMap(({ soc, pay }, index) => {
    const order = [pay.p10, pay.p25, pay.median, pay.p75, pay.p90];
    return order.every((value, i) => i === 0 || (order[i - 1] ?? 0) < value)
      ? []
      : [
          {
            file: fileOf.occupations,
            path: `${index}.pay`,
            wrong: `the pay of ${soc} does not rise from p10 to p90`,
            cure: 'Copy the five percentiles again from the source',
          },
        ];
  });
}
