import { Link } from 'wouter';
import type { SkillsProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { Hero } from '../../ui/Hero.tsx';
import { LinkRows } from '../../ui/LinkRows.tsx';
import { Section } from '../../ui/Section.tsx';
import { skillsWords } from '../../words/skillsWords.ts';

/** Every skill, by group of the subject. */
export function SkillsView({ prose }: { readonly prose: SkillsProse }) {
  const { skills, skillGroups, roles } = useCatalog();
  const asking = (id: string) =>
    [...roles.values()].filter(({ requirements }) => requirements.some(({ skill }) => skill.id === id))
      .length;
  return (
    <>
      <Hero title={skillsWords.title(skills.size)} lead={skillsWords.lead} size="page" />
      <div className="wrap">
        {skillGroups.map((group) => (
          <Section
            key={group.id}
            title={group.name}
            hint={prose.groups.find(({ id }) => id === group.id)?.description}
          >
            <LinkRows
              rows={[...skills.values()]
                .filter((skill) => skill.group === group)
                .map(({ id, name }) => ({
                  id,
                  link: <Link to={paths.skill(id)}>{name}</Link>,
                  text: prose.skills.find((words) => words.id === id)?.definition ?? '',
                  detail: skillsWords.askedBy(asking(id)),
                }))}
            />
          </Section>
        ))}
      </div>
    </>
  );
}
