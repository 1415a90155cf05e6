import type { ReadProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { planPageWords } from '../../words/planPageWords.ts';
import { PlanView } from './PlanView.tsx';

export const planPage = (readProse: ReadProse): PageContent => ({
  title: planPageWords.headTitle,
  description: planPageWords.description,
  element: <PlanView readProse={readProse} />,
});
