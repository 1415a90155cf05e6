import { memo } from 'react';
import { Link } from 'wouter';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { labelWidth } from '../../map/labelWidth.ts';
import { type TallMap as Laid, type TallStation, type TallZone, tall } from '../../map/layOutTallMap.ts';
import { giveOrTakeOf, wholePoints } from '../../readiness/giveOrTake.ts';
import { formatPercent } from '../../words/readinessWords.ts';
import { nameStation, stationWords } from '../../words/stationWords.ts';
import { chooseStation, type OnChoose } from './chooseStation.ts';
import { LineMark } from './LineMark.tsx';
import { Slip } from './Slip.tsx';
import { StationRing } from './StationRing.tsx';
import { isSameState, type Looks, type StationState, stateOf } from './stationState.ts';
import styles from './TallMap.module.css';

type TallMapProps = {
  readonly map: Laid;
  readonly looks: Looks;
  /** The one station that Tab reaches; null while every station is a stop of its own. */
  readonly tabStop: RoleId | null;
  readonly onChoose: OnChoose;
};

/** The map on a phone: zones under each other with headings that stay in sight, a row a role. */
export function TallMap({ map, ...rest }: TallMapProps) {
  return (
    <>
      {map.zones.map((part) => (
        <Zone key={part.zone.id} part={part} labelX={map.labelX} {...rest} />
      ))}
    </>
  );
}

type ZoneProps = Omit<TallMapProps, 'map'> & { readonly part: TallZone; readonly labelX: number };

function Zone({ part, labelX, looks, tabStop, onChoose }: ZoneProps) {
  const { zone, height, rows, tracks, bullets } = part;
  const faded = (lineId: string) =>
    rows.every(
      (row) =>
        row.kind === 'slip' ||
        !row.role.lines.some(({ id }) => id === lineId) ||
        looks.filteredOut.has(row.role.id),
    ) && looks.filteredOut.size > 0;
  return (
    <section className={styles.zone} aria-label={stationWords.zone(zone)} data-band={zone.order % 2 === 1}>
      <p className={styles.heading} aria-hidden="true">
        {zone.name} <span>{zone.years}</span>
      </p>
      <svg width="100%" height={height} role="group" aria-label={stationWords.zone(zone)}>
        {tracks.map(({ key, line, x, from, to }) => (
          <g key={key} data-line={line.id} data-faded={faded(line.id) || undefined} className={styles.track}>
            <path d={`M${x} ${from}V${to}`} />
            {line.cased && <path d={`M${x} ${from}V${to}`} className={styles.core} />}
          </g>
        ))}
        {bullets.map(({ key, line, x, y }) => (
          <LineMark key={key} line={line} x={x} y={y} />
        ))}
        {rows.map((row) =>
          row.kind === 'slip' ? (
            <Slip key={row.qualification.id} x={row.x} y={row.y}>
              <text x={labelX} y={row.y + 4.5}>
                {row.qualification.shortName}
              </text>
            </Slip>
          ) : (
            <Station
              key={row.role.id}
              row={row}
              labelX={labelX}
              state={stateOf(row.role, looks)}
              stop={tabStop === null || tabStop === row.role.id}
              onChoose={onChoose}
            />
          ),
        )}
      </svg>
    </section>
  );
}

type StationProps = {
  readonly row: TallStation;
  readonly labelX: number;
  readonly state: StationState;
  readonly stop: boolean;
  readonly onChoose: OnChoose;
};

const Station = memo(
  function Station({ row, labelX, state, stop, onChoose }: StationProps) {
    const { role, y, from, to, apart, label } = row;
    const { result, share, selected, filteredOut, mark } = state;
    const last = Math.max(to, ...apart);
    const middle = (from + to) / 2;
    const width = to - from + 2 * tall.ring;
    const height = label.length * tall.lineHeight;
    // A tag needs a line of its own under the name.
    const top = y - (height + (mark === null ? 0 : 18)) / 2 + 12;
    return (
      <g>
        <Link
          to={paths.role(role.id)}
          className={styles.station}
          aria-label={nameOf(role, state)}
          aria-current={selected ? 'true' : undefined}
          tabIndex={filteredOut || !stop ? -1 : undefined}
          data-role={role.id}
          data-faded={filteredOut || undefined}
          onClick={chooseStation(role.id, onChoose)}
        >
          <rect className={styles.hit} x="0" y={y - tall.row / 2} width="100%" height={tall.row} />
          <path d={`M${last + tall.ring + 5} ${y}H${labelX - 7}`} className={styles.leader} />
          {apart.length > 0 && <path d={`M${to} ${y}H${last}`} className={styles.joined} />}
          {apart.map((x) => (
            <circle key={x} cx={x} cy={y} r="7" className={styles.apart} />
          ))}
          <g transform={`translate(${middle} ${y})`}>
            <StationRing
              width={width}
              height={2 * tall.ring}
              stroke={3.6}
              share={share}
              ready={result?.band === 'ready'}
            />
          </g>
        </Link>
        {/* Beside the link, whose name says more. */}
        <g className={styles.name} aria-hidden="true">
          <text fontSize={tall.labelSize}>
            {label.map((line, i) => (
              <tspan key={line} x={labelX} y={top + i * tall.lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
          {share !== null && (
            <text x="100%" y={y + 5} textAnchor="end" className={styles.figure} dx="-16">
              {formatPercent(share)}
            </text>
          )}
          {mark !== null && (
            <g
              transform={`translate(${labelX} ${top + height - 10})`}
              className={styles.mark}
              data-mark={mark}
            >
              <rect width={labelWidth(state.markText ?? '', 11.5) + 16} height="17" />
              <text x="8" y="12.4">
                {state.markText}
              </text>
            </g>
          )}
        </g>
      </g>
    );
  },
  (a, b) =>
    a.row === b.row && a.stop === b.stop && a.onChoose === b.onChoose && isSameState(a.state, b.state),
);

const nameOf = (role: Role, state: StationState) =>
  nameStation(role, { ...state, giveOrTake: state.result && wholePoints(giveOrTakeOf(state.result)) });
