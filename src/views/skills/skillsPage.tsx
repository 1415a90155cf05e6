import type { Catalog } from '../../catalog/catalog.ts';
import type { SkillsProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { skillsWords } from '../../words/skillsWords.ts';
import { SkillsView } from './SkillsView.tsx';

export const skillsPage = (prose: SkillsProse, { skills }: Catalog): PageContent => ({
  title: skillsWords.headTitle,
  description: skillsWords.description(skills.size),
  element: <SkillsView prose={prose} />,
});
