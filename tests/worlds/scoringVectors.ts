// Expected values from an independent implementation of the model, on a tiny world: scoring-vectors.json.
import type { Answer, Level } from '../../src/assessment/answer.ts';
import {
  type Assessment,
  emptyAssessment,
  type QualificationState,
} from '../../src/assessment/assessment.ts';
import type { QualificationId, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import type { Traveller } from '../../src/routes/traveller.ts';
import vectors from './scoring-vectors.json' with { type: 'json' };
import { codeOf, openWorld, type World } from './world.ts';

type Vector = {
  readonly name: string;
  readonly current: string | null;
  readonly answers: Readonly<
    Record<
      string,
      {
        readonly claim: number | null;
        readonly evidence: readonly { readonly level: number; readonly ticked: boolean }[];
      }
    >
  >;
  readonly expect: {
    readonly resembles: Readonly<Record<string, number>>;
    readonly level: Readonly<Record<string, { mean: number; low: number; high: number }>>;
    readonly marginal: Readonly<Record<string, readonly number[]>>;
    readonly readiness: Readonly<
      Record<
        string,
        {
          share: number;
          sd: number;
          low: number;
          high: number;
          coverage: number;
          atLevel: Readonly<Record<string, number>>;
        }
      >
    >;
  };
};

const world = vectors.world as unknown as World;
export const scoringWorld = openWorld(world);
export const scoringVectors = vectors.scoring as unknown as readonly Vector[];

/** The assessment of a vector, each statement with a code of its own. */
export function assessmentOf({ current, answers }: Vector): Assessment {
  return {
    ...emptyAssessment,
    background: { ...emptyAssessment.background, currentRole: current as RoleId | null },
    answers: new Map(
      Object.entries(answers).map(([skill, { claim, evidence }]): [SkillId, Answer] => {
        const nth = new Map<number, number>();
        const codes = evidence.map(({ level, ticked }) => {
          nth.set(level, (nth.get(level) ?? 0) + 1);
          return { code: codeOf(world, skill, level, nth.get(level) ?? 1), ticked };
        });
        return [
          skill as SkillId,
          {
            claim: claim as Level | null,
            shown: codes.map(({ code }) => code),
            ticked: codes.filter(({ ticked }) => ticked).map(({ code }) => code),
            note: '',
            at: 0,
          },
        ];
      }),
    ),
  };
}

type RouteVector = {
  readonly person: {
    readonly name: string;
    readonly levels: Readonly<Record<string, number>>;
    readonly start: string;
    readonly yearsInStart: number;
    readonly hoursPerWeek: number;
    readonly has: readonly string[];
    readonly inProgress?: Readonly<Record<string, number>>;
  };
  readonly goal: string;
  /** How many simple routes there are in all. */
  readonly routes: number;
  readonly pareto: readonly {
    readonly path: readonly string[];
    readonly months: number;
    readonly leap: number;
    readonly moves: number;
    readonly steps: readonly Readonly<
      Record<'months' | 'low' | 'high' | 'serve' | 'learn' | 'study' | 'leap' | 'hours', number>
    >[];
  }[];
};

export const routeVectors = vectors.routes as unknown as readonly RouteVector[];

export const travellerOfVector = ({ person }: RouteVector): Traveller => ({
  start: scoringWorld.roles.get(person.start as RoleId) ?? null,
  yearsInStart: person.yearsInStart,
  hoursPerWeek: person.hoursPerWeek,
  levels: new Map(Object.entries(person.levels) as [SkillId, number][]),
  background: {
    years: new Map(),
    qualifications: new Map<QualificationId, QualificationState>([
      ...person.has.map((id) => [id as QualificationId, { kind: 'held' }] as const),
      ...Object.entries(person.inProgress ?? {}).map(
        ([id, monthsLeft]) => [id as QualificationId, { kind: 'in-progress', monthsLeft }] as const,
      ),
    ]),
  },
});
