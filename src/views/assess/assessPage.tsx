import type { PageContent } from '../../parts/PageContent.ts';
import { assessWords } from '../../words/assessWords.ts';
import { AssessView } from './AssessView.tsx';

export const assessPage: PageContent = {
  title: assessWords.headTitle,
  description: assessWords.description,
  element: <AssessView />,
};
