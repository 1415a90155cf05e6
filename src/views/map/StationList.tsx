import { Link } from 'wouter';
import type { Move, Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import type { OnChoose } from '../../parts/map/chooseStation.ts';
import { type Looks, stateOf } from '../../parts/map/stationState.ts';
import { useLooksWithRoute } from '../../parts/map/useLooksWithRoute.ts';
import { giveOrTakeOf, wholePoints } from '../../readiness/giveOrTake.ts';
import { moveKindName } from '../../words/catalogWords.ts';
import { mapWords } from '../../words/mapWords.ts';
import { readinessWords } from '../../words/readinessWords.ts';
import { stationWords } from '../../words/stationWords.ts';
import { StationLink } from './StationLink.tsx';
import styles from './StationList.module.css';
import { useAround } from './useAround.ts';

type StationListProps = {
  readonly looks: Looks;
  /** Only what lies around this role; null shows everything. */
  readonly centre: Role | null;
  readonly onChoose: OnChoose;
};

/** The map as a list: the same stations, states and ways on, zone by zone. */
export function StationList({ looks: looked, centre, onChoose }: StationListProps) {
  const looks = useLooksWithRoute(looked);
  const around = useAround(centre);
  const { zones, roles } = useCatalog();
  const shown = [...roles.values()].filter(
    ({ id }) => !looks.filteredOut.has(id) && (around === null || around.reached.has(id)),
  );
  return (
    <div className={styles.list}>
      <h2>{mapWords.listTitle}</h2>
      <p className={styles.hint}>{mapWords.listHint}</p>
      {zones.map((zone) => {
        const inZone = shown.filter((role) => role.zone === zone);
        return inZone.length === 0 ? null : (
          <section key={zone.id} aria-label={stationWords.zone(zone)}>
            <h3>
              {zone.name} <span>{zone.years}</span>
            </h3>
            <ul>
              {inZone.map((role) => (
                <Entry key={role.id} role={role} looks={looks} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type EntryProps = { readonly role: Role; readonly looks: Looks; readonly onChoose: OnChoose };

function Entry({ role, looks, onChoose }: EntryProps) {
  const { moves, slips } = useCatalog();
  const { result, mark, selected, onRoute } = stateOf(role, looks);
  const onward = moves.filter(({ from }) => from === role);
  const asked = slips.filter(({ track }) => track.to === role);
  return (
    <li className={styles.entry} aria-current={selected ? 'true' : undefined}>
      <p className={styles.name}>
        <LineBullets lines={role.lines} size={18} />
        <b>
          <StationLink role={role} onChoose={onChoose} own />
        </b>
        {mark !== null && (
          <span className={styles.mark} data-mark={mark}>
            {stationWords.marks[mark]}
          </span>
        )}
        {onRoute && <span className={styles.route}>{mapWords.onYourRoute}</span>}
      </p>
      {looks.results !== null && (
        <p className={styles.state}>
          {result === null ? (
            readinessWords.tooEarly
          ) : (
            <>
              {readinessWords.ready(result.share)},{' '}
              {stationWords.giveOrTake(wholePoints(giveOrTakeOf(result)))} <BandMark result={result} />
            </>
          )}
        </p>
      )}
      {asked.map(({ qualification }) => (
        <p key={qualification.id} className={styles.state}>
          {mapWords.symbols.qualification}:{' '}
          <Link to={paths.qualification(qualification.id)}>{qualification.name}</Link>
        </p>
      ))}
      <p className={styles.onward}>
        {onward.length === 0 ? stationWords.terminal : `${mapWords.goOnTo} `}
        {onward.map((move, i) => (
          <Onward key={move.to.id} move={move} isFirst={i === 0} onChoose={onChoose} />
        ))}
      </p>
    </li>
  );
}

type OnwardProps = { readonly move: Move; readonly isFirst: boolean; readonly onChoose: OnChoose };

const Onward = ({ move, isFirst, onChoose }: OnwardProps) => (
  <>
    {!isFirst && ', '}
    <StationLink role={move.to} onChoose={onChoose} />
    {move.kind !== 'promotion' && ` (${moveKindName[move.kind].toLowerCase()})`}
  </>
);
