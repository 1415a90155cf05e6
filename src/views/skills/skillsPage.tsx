import type { Catalog } from '../../catalog/catalog.ts';
import type { SkillsProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { skillWords } from '../../words/skillWords.ts';
import { SkillsView } from './SkillsView.tsx';

export const skillsPage = (prose: SkillsProse, { skills }: Catalog): PageContent => ({
  title: skillWords.skillsHeadTitle,
  description: skillWords.skillsDescription(skills.size),
  element: <SkillsView prose={prose} />,
});
