// What is to be done, when, on the way of one chosen route? Nothing computed is stored but the months of its steps,
// which are a record of the day the route was chosen. How a route becomes a plan: makePlan.ts. How it changes:
// planChanges.ts. What of it fits the hours: learningLoad.ts.
import type { RoleId, SkillId } from '../catalog/catalog.ts';
import type { Month } from './month.ts';

export const itemKinds = ['action', 'qualification', 'own', 'post'] as const;

export type PlanItem = {
  /** Lasting, and unique in its plan: "action-104", "qualification-6", "post-dean", "own-3". */
  readonly id: string;
  /** An action of the catalog, a qualification, something of one's own, or applying for the post itself. */
  readonly kind: (typeof itemKinds)[number];
  /** As it was when it was added: what the catalog says later changes nothing that was planned. */
  readonly text: string;
  /** What it leaves behind that shows the skill: the evidence to collect; may be empty. */
  readonly leaves: string;
  /** The role whose step it serves. */
  readonly step: RoleId;
  /** The skill it builds first; null for what builds none. */
  readonly skill: SkillId | null;
  readonly start: Month;
  /** 1 or more. */
  readonly months: number;
  /** Hours of learning, 0 or more; qualifications are studied beside them. */
  readonly hours: number;
  /** When it was ticked off, in milliseconds since 1970; null while it is open. */
  readonly done: number | null;
  /** What shows that it was done, in one's own words. */
  readonly evidence: string;
};

/** A step of the chosen route, with its expected months on the day the plan was made. */
export type PlanStep = { readonly role: RoleId; readonly months: number };

export type Plan = {
  /** Where the route begins; null is outside the map. */
  readonly from: RoleId | null;
  /** One or more; the last is the goal. */
  readonly steps: readonly PlanStep[];
  readonly begins: Month;
  readonly items: readonly PlanItem[];
  /** What no longer fits the route. It is kept, and can be taken back in. */
  readonly aside: readonly PlanItem[];
  /**
   * A random number that tells this plan's entries from another person's, in calendars; kept when the route changes. 0
   * while there is none: a link does not carry it.
   */
  readonly tag: number;
  /** Asked for and never forced; empty while unsaid. */
  readonly goalInWords: string;
  readonly support: string;
  readonly firstAction: string;
};

/**
 * What a plan holds at most. Texts, steps, months and hours are held to it when they are read, too; `items` only when
 * something is added: a merge and a new route may have more, and none of it is lost.
 */
export const planBounds = {
  text: 400,
  items: 200,
  /** What the three bits of a link hold (links/sharedPlan.ts, links/sharedReply.ts). */
  steps: 7,
  months: 240,
  stepMonths: 600,
  hours: 2000,
} as const;

/** What was done stays; what is open stays where its step does, and is set aside where it does not. */
export const staysOn = (
  { step, done }: Pick<PlanItem, 'step' | 'done'>,
  roles: ReadonlySet<RoleId>,
): boolean => roles.has(step) || done !== null;
