import type { PageContent } from '../../parts/PageContent.ts';
import { missingWords } from '../../words/missingWords.ts';
import { type Missing, MissingView } from './MissingView.tsx';

export const missingPage = (missing: Missing): PageContent => ({
  title: missingWords.headTitle,
  description: missingWords.description,
  element: <MissingView missing={missing} />,
});
