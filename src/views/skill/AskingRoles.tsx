import { Link } from 'wouter';
import type { Skill } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LevelTable } from '../../parts/LevelTable.tsx';
import { LineBullets } from '../../parts/LineBullet.tsx';
import type { Standing } from '../../store/standing.ts';
import { skillWords } from '../../words/skillWords.ts';

type AskingRolesProps = { readonly skill: Skill; readonly standing: Standing | null };

/** The roles that ask for a skill, highest level first, beside the level of a person who has answered. */
export function AskingRoles({ skill, standing }: AskingRolesProps) {
  const { roles } = useCatalog();
  const asking = [...roles.values()]
    .flatMap((role) => {
      const requirement = role.requirements.find((candidate) => candidate.skill === skill);
      return requirement === undefined ? [] : [{ role, ...requirement }];
    })
    .sort((a, b) => b.level - a.level || b.weight - a.weight || a.role.zone.order - b.role.zone.order);
  return (
    <LevelTable
      heading={skillWords.role}
      gapHeading={standing ? skillWords.gap : undefined}
      rows={asking.map(({ role, level, weight }) => ({
        id: role.id,
        name: (
          <>
            <Link to={paths.role(role.id)}>{role.name}</Link> <LineBullets lines={role.lines} size={18} />
          </>
        ),
        level,
        weight,
        held: standing?.belief.levels.get(skill.id),
      }))}
    />
  );
}
