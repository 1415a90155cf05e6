import type { ReadProse, RolesProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { compareWords } from '../../words/compareWords.ts';
import { CompareView } from './CompareView.tsx';

export const comparePage = (prose: RolesProse, _catalog: unknown, readProse: ReadProse): PageContent => ({
  title: compareWords.headTitle,
  description: compareWords.description,
  element: <CompareView prose={prose} readProse={readProse} />,
});
