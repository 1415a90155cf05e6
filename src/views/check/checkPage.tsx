import type { PageContent } from '../../parts/PageContent.ts';
import { checkWords } from '../../words/checkWords.ts';
import { CheckView } from './CheckView.tsx';

export const checkPage: PageContent = {
  title: checkWords.headTitle,
  description: checkWords.description,
  element: <CheckView />,
};
