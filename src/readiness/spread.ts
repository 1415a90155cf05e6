// How sure is a role's share? In: a belief taken apart by class. Out: the standard deviation of every
// role's share, by the law of total variance over role and style.
//
// Within a class skills are independent, so a share's variance there is a sum over skills. Between classes
// the means of two skills move together, because a class raises or lowers both. Going through all classes
// for every role would cost roles x roles. The classes enter only through pairs of skills (case, case,
// style), so they are summed into one small table a pair, and every role reads from the same tables.

import { type Classes, levelAt } from '../belief/belief.ts';
import { caseCount, levelCount, styleCount } from '../belief/model.ts';
import { type RequirementGrid, requirementGridOf } from '../belief/requirementGrid.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { creditFor } from './credit.ts';
import { weightSum } from './weighing.ts';

/** The highest level that can be asked; levels asked run from 1. */
const topLevel = levelCount - 1;
const cellsOfSkill = caseCount * styleCount;
const cellsOfPair = caseCount * caseCount * styleCount;

/** Standard deviations of the roles' shares, in catalog order, each from 0 to 0.5. */
export function shareDeviations(catalog: Catalog, classes: Classes): Float64Array {
  const plan = planOf(catalog);
  const { within, means } = creditByCase(plan, classes);
  const between = covarianceByPair(plan, classes, means);
  return Float64Array.from(plan.roles, ({ own, pairs }) => {
    let variance = 0;
    for (const { item, factor } of own) variance += factor * (within[item] ?? 0);
    for (let i = 0; i < pairs.item.length; i++)
      variance += (pairs.factor[i] ?? 0) * (between[pairs.item[i] ?? 0] ?? 0);
    return Math.sqrt(Math.max(0, variance));
  });
}

/** A skill at a level asked, and two of them: an item is numbered once, whichever roles ask it. */
type Plan = {
  /** skill * topLevel + asked - 1 of the items that some role asks. */
  readonly items: readonly number[];
  readonly pairs: readonly Pair[];
  readonly comboCount: number;
  readonly roles: readonly {
    readonly own: readonly { readonly item: number; readonly factor: number }[];
    readonly pairs: { readonly item: Int32Array; readonly factor: Float64Array };
  }[];
};
type Pair = {
  readonly first: number;
  readonly second: number;
  /** The cases of the two skills that occur together in some role, as case * caseCount + case. */
  readonly cells: readonly number[];
  readonly combos: readonly Combo[];
};
type Combo = { readonly at: number; readonly first: number; readonly second: number };

const plans = new WeakMap<Catalog, Plan>();

/** Which tables a catalog's roles need: laid out once for each catalog, in a quiet moment if somebody asks for it then. */
export function planOf(catalog: Catalog): Plan {
  const known = plans.get(catalog);
  if (known !== undefined) return known;
  const plan = makePlan(requirementGridOf(catalog));
  plans.set(catalog, plan);
  return plan;
}

function makePlan({ roles, skillAt, asked: grid }: RequirementGrid): Plan {
  const items = new Set<number>();
  const pairs = new Map<number, Pair & { readonly combos: Combo[] }>();
  const cellsOf = (first: number, second: number): number[] => [
    ...new Set(
      roles.map((_, role) => {
        const row = role * skillAt.size;
        return (grid[row + first] ?? 0) * caseCount + (grid[row + second] ?? 0);
      }),
    ),
  ];
  const comboAt = new Map<number, number>();
  const place = (first: number, second: number): number => {
    const skills = Math.floor(first / topLevel) * skillAt.size + Math.floor(second / topLevel);
    const combo = first * skillAt.size * topLevel + second;
    const at = comboAt.get(combo);
    if (at !== undefined) return at;
    const [one, other] = [Math.floor(first / topLevel), Math.floor(second / topLevel)];
    const pair = pairs.get(skills) ?? { first: one, second: other, cells: cellsOf(one, other), combos: [] };
    pair.combos.push({ at: comboAt.size, first, second });
    pairs.set(skills, pair);
    comboAt.set(combo, comboAt.size);
    return comboAt.size - 1;
  };
  const planned = roles.map(({ requirements }) => {
    const sum = weightSum(requirements);
    const asked = requirements
      .map(({ skill, level, weight }) => ({
        item: (skillAt.get(skill.id) ?? 0) * topLevel + level - 1,
        share: weight / sum,
      }))
      .sort((a, b) => a.item - b.item);
    for (const { item } of asked) items.add(item);
    const crossed = asked.flatMap((first, i) =>
      asked.slice(i).map((second) => ({
        item: place(first.item, second.item),
        factor: first.share * second.share * (first === second ? 1 : 2),
      })),
    );
    return {
      own: asked.map(({ item, share }) => ({ item, factor: share * share })),
      pairs: {
        item: Int32Array.from(crossed, ({ item }) => item),
        factor: Float64Array.from(crossed, ({ factor }) => factor),
      },
    };
  });
  return { items: [...items], pairs: [...pairs.values()], comboCount: comboAt.size, roles: planned };
}

type Credits = {
  /** The variance of an item's credit inside the classes, weighed over them. */
  readonly within: Float64Array;
  /** An item's mean credit in a case and style, less its mean over all: at item * cellsOfSkill + case * styles + style. */
  readonly means: Float64Array;
};

function creditByCase({ items }: Plan, { grid, levels, cases }: Classes): Credits {
  const within = new Float64Array(grid.skills.length * topLevel);
  const means = new Float64Array(grid.skills.length * topLevel * cellsOfSkill);
  for (const item of items) {
    const skill = Math.floor(item / topLevel);
    const asked = (item % topLevel) + 1;
    let overall = 0;
    for (let required = 0; required < caseCount; required++)
      for (let style = 0; style < styleCount; style++) {
        const at = levelAt(skill, required, style);
        let mean = 0;
        let square = 0;
        for (let level = 0; level < levelCount; level++) {
          const credit = creditFor(level, asked);
          const chance = levels[at + level] ?? 0;
          mean += chance * credit;
          square += chance * credit * credit;
        }
        const cell = required * styleCount + style;
        const weight = cases[skill * cellsOfSkill + cell] ?? 0;
        means[item * cellsOfSkill + cell] = mean;
        overall += weight * mean;
        within[item] = (within[item] ?? 0) + weight * (square - mean * mean);
      }
    for (let cell = 0; cell < cellsOfSkill; cell++)
      means[item * cellsOfSkill + cell] = (means[item * cellsOfSkill + cell] ?? 0) - overall;
  }
  return { within, means };
}

/** How the mean credits of two items move together over the classes. */
function covarianceByPair(
  { pairs, comboCount }: Plan,
  { grid, weights }: Classes,
  means: Float64Array,
): Float64Array {
  const covariances = new Float64Array(comboCount);
  const joint = new Float64Array(cellsOfPair);
  const { roles, skills, asked } = grid;
  for (const { first, second, cells, combos } of pairs) {
    joint.fill(0);
    for (let role = 0; role < roles.length; role++) {
      const row = role * skills.length;
      const cell = ((asked[row + first] ?? 0) * caseCount + (asked[row + second] ?? 0)) * styleCount;
      for (let style = 0; style < styleCount; style++)
        joint[cell + style] = (joint[cell + style] ?? 0) + (weights[role * styleCount + style] ?? 0);
    }
    for (const combo of combos) {
      let sum = 0;
      for (const cell of cells) {
        const one = combo.first * cellsOfSkill + Math.floor(cell / caseCount) * styleCount;
        const other = combo.second * cellsOfSkill + (cell % caseCount) * styleCount;
        for (let style = 0; style < styleCount; style++)
          sum +=
            (joint[cell * styleCount + style] ?? 0) * (means[one + style] ?? 0) * (means[other + style] ?? 0);
      }
      covariances[combo.at] = sum;
    }
  }
  return covariances;
}
