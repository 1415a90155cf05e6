import type { PageContent } from '../../parts/PageContent.ts';
import { routesPageWords } from '../../words/routesPageWords.ts';
import { RoutesView } from './RoutesView.tsx';

export const routesPage: PageContent = {
  title: routesPageWords.headTitle,
  description: routesPageWords.description,
  element: <RoutesView />,
};
