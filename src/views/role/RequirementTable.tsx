import { Link } from 'react-router';
import { basisSource } from '../../catalog/basisSource.ts';
import type { Role } from '../../catalog/catalog.ts';
import type { Basis, RoleProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { LevelTable } from '../../parts/LevelTable.tsx';
import { Cite } from '../../parts/Sources.tsx';
import { describeBasis } from '../../words/catalogWords.ts';
import { roleWords } from '../../words/roleWords.ts';

type RequirementTableProps = { readonly role: Role; readonly prose: RoleProse };

/** Every skill the role asks, in the data's order, with its level and what the level rests on. */
export function RequirementTable({ role, prose }: RequirementTableProps) {
  return (
    <LevelTable
      heading={roleWords.skill}
      rows={role.requirements.map(({ skill, level, weight }, index) => {
        const basis = prose.bases[index] as Basis;
        return {
          id: skill.id,
          name: <Link to={paths.skill(skill.id)}>{skill.name}</Link>,
          level,
          weight,
          basis: (
            <>
              {describeBasis(basis)}
              {basis.kind !== 'judgement' && <Cite ids={[basisSource(basis)]} sources={prose.sources} />}
            </>
          ),
        };
      })}
    />
  );
}
