import type { PageContent } from '../../parts/PageContent.ts';
import { resultsPageWords } from '../../words/resultsPageWords.ts';
import { ResultsView } from './ResultsView.tsx';

export const resultsPage: PageContent = {
  title: resultsPageWords.headTitle,
  description: resultsPageWords.description,
  element: <ResultsView />,
};
