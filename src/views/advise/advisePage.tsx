import type { PageContent } from '../../parts/PageContent.ts';
import { advisePageWords } from '../../words/advisePageWords.ts';
import { AdviseView } from './AdviseView.tsx';

export const advisePage: PageContent = {
  title: advisePageWords.headTitle,
  description: advisePageWords.description,
  element: <AdviseView />,
};
