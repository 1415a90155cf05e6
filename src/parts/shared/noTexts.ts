import type { PlanTexts } from '../../links/sharedPlan.ts';

/** For links that carry no plan. */
export const noTexts: PlanTexts = () => undefined;
