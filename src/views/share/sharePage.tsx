import type { ReadProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { sharePageWords } from '../../words/sharePageWords.ts';
import { ShareView } from './ShareView.tsx';

export const sharePage = (readProse: ReadProse): PageContent => ({
  title: sharePageWords.headTitle,
  description: sharePageWords.description,
  element: <ShareView readProse={readProse} />,
});
