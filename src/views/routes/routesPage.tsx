import type { ReadProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { routesPageWords } from '../../words/routesPageWords.ts';
import { RoutesView } from './RoutesView.tsx';

export const routesPage = (readProse: ReadProse): PageContent => ({
  title: routesPageWords.headTitle,
  description: routesPageWords.description,
  element: <RoutesView readProse={readProse} />,
});
