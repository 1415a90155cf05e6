import { Link } from 'wouter';
import { basisSource } from '../../catalog/basisSource.ts';
import type { Role } from '../../catalog/catalog.ts';
import type { Basis, RoleProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { LevelTable } from '../../parts/LevelTable.tsx';
import { Cite } from '../../parts/Sources.tsx';
import type { Standing } from '../../store/standing.ts';
import { late } from '../../ui/late.tsx';
import { describeBasis } from '../../words/catalogWords.ts';
import { roleWords } from '../../words/roleWords.ts';

const YourAnswer = late(async () => (await import('./YourAnswer.tsx')).YourAnswer);

type RequirementTableProps = {
  readonly role: Role;
  readonly prose: RoleProse;
  readonly standing: Standing | null;
};

/**
 * Every skill the role asks, with its level and what the level rests on: in the data's order, or the largest
 * gap first for a person who has answered.
 */
export function RequirementTable({ role, prose, standing }: RequirementTableProps) {
  const rows = role.requirements.map(({ skill, level, weight }, index) => {
    const basis = prose.bases[index] as Basis;
    const held = standing?.belief.levels.get(skill.id);
    return {
      id: skill.id,
      name: <Link to={paths.skill(skill.id)}>{skill.name}</Link>,
      level,
      weight,
      held,
      gap: level - (held?.mean ?? 0),
      said: standing && <YourAnswer skill={skill} assessment={standing.assessment} />,
      basis: (
        <>
          {describeBasis(basis)}
          {basis.kind !== 'judgement' && <Cite ids={[basisSource(basis)]} sources={prose.sources} />}
        </>
      ),
    };
  });
  if (standing) rows.sort((a, b) => b.gap - a.gap);
  return (
    <LevelTable heading={roleWords.skill} gapHeading={standing ? roleWords.gap : undefined} rows={rows} />
  );
}
