import type { AboutProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { aboutWords } from '../../words/aboutWords.ts';
import { AboutView } from './AboutView.tsx';

export const aboutPage = (prose: AboutProse): PageContent => ({
  title: aboutWords.headTitle,
  description: aboutWords.description,
  element: <AboutView prose={prose} />,
});
