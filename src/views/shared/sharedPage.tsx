import type { ReadProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { sharedPageWords } from '../../words/sharedPageWords.ts';
import { SharedView } from './SharedView.tsx';

export const sharedPage = (readProse: ReadProse): PageContent => ({
  title: sharedPageWords.headTitle,
  description: sharedPageWords.description,
  element: <SharedView readProse={readProse} />,
});
