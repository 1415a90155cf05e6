import type { HomeProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { homeWords } from '../../words/homeWords.ts';
import { HomeView } from './HomeView.tsx';

export const homePage = (prose: HomeProse): PageContent => ({
  title: homeWords.title,
  description: homeWords.description,
  element: <HomeView prose={prose} />,
});
