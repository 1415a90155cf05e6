import type { Skill } from '../../catalog/catalog.ts';
import type { AssessProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { questionWords } from '../../words/questionWords.ts';
import { QuestionView } from './QuestionView.tsx';

/** @throws when the prose has no texts for the skill: both were made from the same files. */
export function questionPage(skill: Skill, { skills }: AssessProse): PageContent {
  const words = skills.find(({ id }) => id === skill.id);
  if (words === undefined) throw new Error(`no question texts for ${skill.id}`);
  return {
    title: questionWords.headTitle(skill.name),
    description: questionWords.description(skill.name),
    element: <QuestionView key={skill.id} skill={skill} words={words} />,
  };
}
