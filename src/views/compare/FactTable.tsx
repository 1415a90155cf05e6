import type { ReactNode } from 'react';
import { claimsOf } from '../../assessment/claimsOf.ts';
import type { Move, Role } from '../../catalog/catalog.ts';
import type { RolesProse, Source } from '../../catalog/prose.ts';
import type { Standing } from '../../store/standing.ts';
import { late } from '../../ui/late.tsx';
import { compareWords } from '../../words/compareWords.ts';
import { Columns } from './Columns.tsx';
import styles from './CompareTable.module.css';
import { GateCell } from './GateCell.tsx';
import { MoveCell } from './MoveCell.tsx';
import { PayCell } from './PayCell.tsx';
import type { RoleTexts } from './useRoleProse.ts';
import { VariationCell } from './VariationCell.tsx';
import { Who } from './Who.tsx';

const YourReadiness = late(async () => (await import('./YourReadiness.tsx')).YourReadiness);

type FactTableProps = {
  readonly roles: readonly Role[];
  readonly prose: RolesProse;
  readonly texts: RoleTexts;
  readonly moves: readonly Move[];
  readonly sources: readonly Source[];
  readonly standing: Standing | null;
};

/** Everything but skills: a row each, the roles beside each other. */
export function FactTable({ roles, prose, texts, moves, sources, standing }: FactTableProps) {
  return (
    <table className={`${styles.table} ${styles.facts}`}>
      <caption>
        <span className="hidden">{compareWords.facts}</span>
      </caption>
      <Columns roles={roles} />
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">{compareWords.fact}</span>
          </th>
          {roles.map(({ id, name }) => (
            <th key={id} scope="col">
              <span className="hidden">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standing !== null && (
          <Row
            label={compareWords.readiness}
            hint={compareWords.readinessHint(claimsOf(standing.assessment).length)}
            roles={roles}
            cell={(role) => <YourReadiness role={role} standing={standing} />}
          />
        )}
        <Row
          label={compareWords.pay}
          hint={compareWords.payHint}
          roles={roles}
          cell={(role) => <PayCell role={role} prose={prose} text={texts.of(role)} sources={sources} />}
        />
        <Row
          label={compareWords.gates}
          hint={compareWords.gatesHint}
          roles={roles}
          cell={(role) => <GateCell role={role} standing={standing} />}
        />
        <Row
          label={compareWords.moves}
          hint={compareWords.movesHint}
          roles={roles}
          cell={(role) => (
            <MoveCell role={role} others={roles.length - 1} moves={moves} texts={texts} sources={sources} />
          )}
        />
        <Row
          label={compareWords.employers}
          roles={roles}
          cell={({ employers }) => <p>{compareWords.employerList(employers.map(({ plural }) => plural))}</p>}
        />
        <Row
          label={compareWords.variation}
          roles={roles}
          cell={(role) => <VariationCell text={texts.of(role)} onAgain={texts.again} />}
        />
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly label: string;
  readonly hint?: string;
  readonly roles: readonly Role[];
  readonly cell: (role: Role) => ReactNode;
};

function Row({ label, hint, roles, cell }: RowProps) {
  return (
    <tr className={styles.row}>
      <th className={styles.label} scope="row">
        {label}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </th>
      {roles.map((role) => (
        <td key={role.id} className={styles.cell}>
          <Who role={role} />
          {cell(role)}
        </td>
      ))}
    </tr>
  );
}
