import type { Skill } from '../../catalog/catalog.ts';
import type { SkillProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { skillWords } from '../../words/skillWords.ts';
import { SkillView } from './SkillView.tsx';

export const skillPage = (skill: Skill, prose: SkillProse): PageContent => ({
  title: skillWords.headTitle(skill.name),
  description: prose.definition,
  element: <SkillView key={skill.id} skill={skill} prose={prose} />,
});
