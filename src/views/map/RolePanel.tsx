import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Move, Role } from '../../catalog/catalog.ts';
import { mostCompared, paths } from '../../links/paths.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { GoalButton } from '../../parts/GoalButton.tsx';
import { LevelPlot } from '../../parts/LevelPlot.tsx';
import { LineBullet, LineBullets } from '../../parts/LineBullet.tsx';
import type { OnChoose } from '../../parts/map/chooseStation.ts';
import { PersonContext, usePerson, useStanding } from '../../parts/PersonContext.ts';
import { Ring } from '../../parts/Ring.tsx';
import { answersMissing, isTooEarly } from '../../readiness/coverage.ts';
import { widestGaps } from '../../readiness/explain.ts';
import { giveOrTakeOf, wholePoints } from '../../readiness/giveOrTake.ts';
import type { Standing } from '../../store/standing.ts';
import { CloseIcon } from '../../ui/controlIcons.tsx';
import { describeGap } from '../../words/gapWords.ts';
import { mapWords } from '../../words/mapWords.ts';
import { readinessWords } from '../../words/readinessWords.ts';
import { stationWords } from '../../words/stationWords.ts';
import { wholeMap } from './mapChoice.ts';
import styles from './RolePanel.module.css';
import { StationLink } from './StationLink.tsx';
import type { ChangeChoice } from './useMapChoice.ts';

const gapsShown = 4;

type RolePanelProps = {
  readonly role: Role;
  readonly summary: string;
  /** Chosen by a key: focus comes here. */
  readonly takesFocus: boolean;
  readonly compared: readonly Role[];
  /** The map shows only what lies around this role. */
  readonly isCentre: boolean;
  readonly change: ChangeChoice;
  readonly onChoose: OnChoose;
  readonly onClose: () => void;
};

/** The chosen role: how far it is, where one comes from and goes on to, and what to do about it. */
export function RolePanel(props: RolePanelProps) {
  const { role, summary, takesFocus, isCentre, change, onChoose, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <aside className={styles.panel} aria-labelledby="panel-role">
      <div className={styles.body}>
        <div className={styles.top}>
          <LineBullets lines={role.lines} size={20} />
          <button type="button" className={styles.close} aria-label={mapWords.close} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
        <p className={styles.crumb}>{mapWords.crumb(role)}</p>
        <h2 id="panel-role" ref={heading} tabIndex={-1}>
          {role.name}
        </h2>
        <p className={styles.summary}>{summary}</p>
        <Yours role={role} />
        <Neighbours role={role} onChoose={onChoose} />
        <p className={`${styles.around} no-print`}>
          <button
            type="button"
            className="button small"
            onClick={() => change('around', isCentre ? wholeMap : role.id, 'step')}
          >
            {isCentre ? mapWords.whole : mapWords.around}
          </button>
        </p>
      </div>
      <div className={`${styles.actions} no-print`}>
        <Link className="button primary" to={paths.role(role.id)}>
          {mapWords.open}
        </Link>
        <SetGoal role={role} />
        <CompareButton {...props} />
      </div>
    </aside>
  );
}

/** Readiness and the largest gaps, of somebody who has answered. */
function Yours({ role }: { readonly role: Role }) {
  const standing = useStanding();
  const result = standing?.results.get(role.id);
  if (standing === null || result === undefined) return null;
  if (isTooEarly(result))
    return (
      <Score ring={<Ring share={null} />}>
        <Link to={paths.assess}>
          {readinessWords.answersMissing(answersMissing(standing.assessment, role))}
        </Link>
      </Score>
    );
  return (
    <>
      <Score ring={<Ring share={result.share} />}>
        <b>
          {readinessWords.ready(result.share)}, {stationWords.giveOrTake(wholePoints(giveOrTakeOf(result)))}
        </b>
        <BandMark result={result} />
      </Score>
      <Gaps role={role} standing={standing} />
    </>
  );
}

const Score = ({ ring, children }: { readonly ring: ReactNode; readonly children: ReactNode }) => (
  <div className={styles.score}>
    {ring}
    <div>{children}</div>
  </div>
);

type GapsProps = { readonly role: Role; readonly standing: Standing };

function Gaps({ role, standing: { assessment, belief, results } }: GapsProps) {
  const result = results.get(role.id);
  const largest = result === undefined ? [] : widestGaps(assessment, belief, result, gapsShown);
  if (largest.length === 0) return null;
  return (
    <>
      <h3>{mapWords.furthest}</h3>
      <ul className={styles.gaps}>
        {largest.map(({ requirement: { skill, level }, level: held }) => (
          <li key={skill.id}>
            <Link to={paths.skill(skill.id)}>{skill.name}</Link>
            <LevelPlot asked={level} held={held} />
            <span>{describeGap(level, held)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Neighbours({ role, onChoose }: Pick<RolePanelProps, 'role' | 'onChoose'>) {
  const { moves } = useCatalog();
  const arriving = inOrder(moves.filter(({ to }) => to === role));
  const leaving = inOrder(moves.filter(({ from }) => from === role));
  return (
    <>
      <h3>{mapWords.arriveFrom}</h3>
      <ul className={styles.moves}>
        {arriving.map((move) => (
          <Neighbour key={move.from?.id ?? 'outside'} move={move} other={move.from} onChoose={onChoose} />
        ))}
      </ul>
      <h3>{mapWords.goOnTo}</h3>
      {leaving.length === 0 && <p className={styles.last}>{stationWords.terminal}</p>}
      <ul className={styles.moves}>
        {leaving.map((move) => (
          <Neighbour key={move.to.id} move={move} other={move.to} onChoose={onChoose} />
        ))}
      </ul>
    </>
  );
}

const kinds = ['promotion', 'lateral', 'return', 'entry'];
const inOrder = (moves: readonly Move[]) =>
  moves.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

type NeighbourProps = {
  readonly move: Move;
  readonly other: Role | null;
  readonly onChoose: OnChoose;
};

/** A promotion bears the bullet of its line, another move its word. */
function Neighbour({ move, other, onChoose }: NeighbourProps) {
  if (other === null) return <li>{mapWords.outside}</li>;
  const line =
    move.kind === 'promotion' ? other.lines.find((shared) => sharesLine(move, shared.id)) : undefined;
  return (
    <li>
      {line === undefined ? (
        <svg className={styles.dashes} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M1 10H19" />
        </svg>
      ) : (
        <LineBullet line={line} size={20} />
      )}
      <span>
        <StationLink role={other} onChoose={onChoose} />
        {move.kind === 'lateral' && <span className={styles.kind}> {mapWords.sideways}</span>}
        {move.kind === 'return' && <span className={styles.kind}> {mapWords.wayBack}</span>}
      </span>
    </li>
  );
}

const sharesLine = ({ from, to }: Move, id: string) =>
  [from, to].every((end) => end?.lines.some((line) => line.id === id));

/** A browser that knows nobody learns of its first person here. */
function SetGoal({ role }: { readonly role: Role }) {
  const { wake } = useContext(PersonContext);
  const person = usePerson();
  useEffect(wake, [wake]);
  return person === null ? null : <GoalButton role={role} person={person} small />;
}

function CompareButton({ role, compared, change }: RolePanelProps) {
  const isCompared = compared.includes(role);
  if (!isCompared && compared.length >= mostCompared) return <p>{mapWords.compareFull}</p>;
  const next = isCompared ? compared.filter((other) => other !== role) : [...compared, role];
  return (
    <button
      type="button"
      className="button"
      onClick={() => change('compare', next.map(({ id }) => id).join())}
    >
      {isCompared ? mapWords.compareOut : mapWords.compare}
    </button>
  );
}
