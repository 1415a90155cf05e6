import { memo, type Ref } from 'react';
import { Link } from 'wouter';
import type { RoleId } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import type { Box } from '../../map/box.ts';
import type { CareerMap, MapStation } from '../../map/layOutMap.ts';
import { labelSize, lineHeight } from '../../map/placeLabels.ts';
import { routeOnMap } from '../../map/routeOnMap.ts';
import { giveOrTakeOf, wholePoints } from '../../readiness/giveOrTake.ts';
import { formatPercent } from '../../words/readinessWords.ts';
import { nameStation, stationWords } from '../../words/stationWords.ts';
import { useCatalog } from '../CatalogContext.ts';
import { chooseStation, type OnChoose } from './chooseStation.ts';
import { LineMark } from './LineMark.tsx';
import { Slip } from './Slip.tsx';
import { StationRing } from './StationRing.tsx';
import { StationTag } from './StationTag.tsx';
import { isSameState, type Looks, type StationState, stateOf } from './stationState.ts';
import styles from './WideMap.module.css';

type WideMapProps = {
  readonly map: CareerMap;
  readonly looks: Looks;
  /** How many roles that are not shown lie next to a role. */
  readonly beyond?: ReadonlyMap<RoleId, number>;
  /** The station under the pointer or with focus: its own moves stand out. */
  readonly pointed?: RoleId | null;
  /** The one station that Tab reaches; null while every station is a stop of its own. */
  readonly tabStop?: RoleId | null;
  /** The group that zooming moves. */
  readonly zoomed?: Ref<SVGGElement>;
  readonly onChoose?: OnChoose;
};

/** A frame of other proportions than the map shows more of its outermost zones. */
const beyondFrame = 1000;

/** What a finger hits of a station, at least: still 44 px where the map is drawn 12 % smaller beside the panel. */
const hit = 52;

/** Lines, stations and their names, from left to right by seniority. Without a script each station is a link. */
export function WideMap(props: WideMapProps) {
  const { map, looks, beyond, pointed = null, tabStop = null, zoomed, onChoose } = props;
  const about = pointed ?? looks.selected;
  return (
    <g ref={zoomed}>
      <g className={styles.zones} aria-hidden="true">
        {map.zones.map(({ zone, x, width, height }, i) => (
          <rect
            key={zone.id}
            data-band={i % 2 === 1}
            x={i === 0 ? x - beyondFrame : x}
            y={-beyondFrame}
            width={width + (i === 0 || i === map.zones.length - 1 ? beyondFrame : 0)}
            height={height + 2 * beyondFrame}
          />
        ))}
        {map.zones.map(({ zone, x }) => (
          <text key={zone.id} x={x + 12} y={27}>
            {zone.name}
            <tspan dx="6">{zone.years}</tspan>
          </text>
        ))}
      </g>
      <Laterals map={map} about={about} filteredOut={looks.filteredOut} />
      <Tracks map={map} about={pointed} filteredOut={looks.filteredOut} behind={looks.route.length > 0} />
      {looks.route.length > 0 && <Route map={map} moves={looks.route} />}
      <Marks map={map} filteredOut={looks.filteredOut} />
      {map.zones.map(({ zone }) => (
        <g key={zone.id} role="group" aria-label={stationWords.zone(zone)}>
          {map.stations.map((station) =>
            station.role.zone === zone ? (
              <Station
                key={station.role.id}
                station={station}
                state={stateOf(station.role, looks)}
                beyond={beyond?.get(station.role.id) ?? 0}
                stop={tabStop === null || tabStop === station.role.id}
                onChoose={onChoose}
              />
            ) : null,
          )}
        </g>
      ))}
      {map.tags.map((tag) => (
        <StationTag key={tag.role.id} at={tag} mark={tag.role.id === looks.currentRole ? 'you' : 'goal'} />
      ))}
    </g>
  );
}

type EdgesProps = {
  readonly map: CareerMap;
  readonly about: RoleId | null;
  readonly filteredOut: ReadonlySet<RoleId>;
};

type TracksProps = EdgesProps & {
  /** A route stands out before them. */
  readonly behind: boolean;
};

const Tracks = memo(function Tracks({ map, about, filteredOut, behind }: TracksProps) {
  const { lines } = useCatalog();
  return (
    <g className={styles.tracks} data-about={about !== null || behind}>
      {map.tracks.map(({ key, line, from, to, path }) => {
        const own = from.id === about || to.id === about;
        const faded = filteredOut.has(from.id) || filteredOut.has(to.id);
        return (
          <g
            key={key}
            data-line={line.id}
            data-pattern={lines.indexOf(line)}
            data-own={own || undefined}
            data-faded={faded || undefined}
          >
            <path d={path} className={styles.track} />
            {line.cased && <path d={path} className={styles.core} />}
          </g>
        );
      })}
    </g>
  );
});

/** At rest those that pass no other station; of a chosen station all of its own. */
const Laterals = memo(function Laterals({ map, about, filteredOut }: EdgesProps) {
  return (
    <g className={styles.laterals}>
      {map.laterals.map(({ key, ends: [a, b], path, clear }) => {
        const own = a.id === about || b.id === about;
        const faded = filteredOut.has(a.id) || filteredOut.has(b.id);
        return clear || own ? (
          <path key={key} d={path} data-own={own || undefined} data-faded={faded || undefined} />
        ) : null;
      })}
    </g>
  );
});

/** Over the tracks: what one chose to travel. */
const Route = memo(function Route({
  map,
  moves,
}: {
  readonly map: CareerMap;
  readonly moves: Looks['route'];
}) {
  const legs = routeOnMap(map, moves);
  return (
    <g className={styles.route}>
      {legs.map(({ key, line, path }, i) => (
        <g key={key} data-line={line?.id}>
          <path
            d={path}
            className={line === null ? styles.sideways : styles.track}
            {...(line !== null && { pathLength: 1 })}
            style={drawnAfter(i, legs.length)}
          />
          {line?.cased && (
            <path d={path} className={styles.core} pathLength={1} style={drawnAfter(i, legs.length)} />
          )}
        </g>
      ))}
    </g>
  );
});

/** One leg after the other, all of them in 900 ms. */
const drawnAfter = (position: number, count: number) => ({
  animationDelay: `${(900 / count) * position}ms`,
  animationDuration: `${900 / count}ms`,
});

function Marks({ map, filteredOut }: Omit<EdgesProps, 'about'>) {
  return (
    <g aria-hidden="true">
      {map.bullets.map(({ key, role, line, x, y }) => (
        <LineMark key={key} line={line} x={x} y={y} faded={filteredOut.has(role.id)} />
      ))}
      {map.slips.map(({ key, x, y, text, qualification }) => (
        <Slip key={key} x={x} y={y}>
          <text x={text.x} y={text.y} textAnchor="middle">
            {qualification.shortName}
          </text>
        </Slip>
      ))}
    </g>
  );
}

type StationProps = {
  readonly station: MapStation;
  readonly state: StationState;
  readonly beyond: number;
  readonly stop: boolean;
  readonly onChoose: OnChoose;
};

const isSameStation = (a: StationProps, b: StationProps): boolean =>
  a.station === b.station &&
  a.beyond === b.beyond &&
  a.stop === b.stop &&
  a.onChoose === b.onChoose &&
  isSameState(a.state, b.state);

const Station = memo(function Station({ station, state, beyond, stop, onChoose }: StationProps) {
  const { role, middle, width, height, label, rank } = station;
  const { result, share, selected, filteredOut } = state;
  const name = nameStation(role, { ...state, giveOrTake: result && wholePoints(giveOrTakeOf(result)) });
  return (
    <g>
      <Link
        to={paths.role(role.id)}
        className={styles.station}
        aria-label={name}
        aria-current={selected ? 'true' : undefined}
        tabIndex={filteredOut || !stop ? -1 : undefined}
        data-role={role.id}
        data-faded={filteredOut || undefined}
        data-rank={rank}
        draggable={false}
        onClick={chooseStation(role.id, onChoose)}
      >
        <rect
          className={styles.hit}
          data-only-used
          x={middle.x - Math.max(hit, width) / 2}
          y={middle.y - Math.max(hit, height) / 2}
          width={Math.max(hit, width)}
          height={Math.max(hit, height)}
        />
        {label !== null && <rect className={styles.hit} data-only-used {...inWholeUnits(label.box)} />}
        <g transform={`translate(${middle.x} ${middle.y})`}>
          <rect
            className={styles.around}
            data-only-used={state.selected ? undefined : true}
            x={-width / 2 - 7}
            y={-height / 2 - 7}
            width={width + 14}
            height={height + 14}
            rx={width / 2 + 7}
          />
          <StationRing
            width={width}
            height={height}
            stroke={4}
            share={share}
            ready={result?.band === 'ready'}
          />
        </g>
      </Link>
      {/* Beside the link, whose name says more than the two lines that fit here. */}
      {label !== null && (
        <text className={styles.name} textAnchor={label.anchor} fontSize={labelSize} aria-hidden="true">
          {label.lines.map((line, i) => (
            <tspan key={line} x={label.x} y={label.y + i * lineHeight}>
              {line}
              {i === label.lines.length - 1 && share !== null && (
                <tspan className={styles.figure} dx="3.5">
                  {formatPercent(share)}
                </tspan>
              )}
              {i === label.lines.length - 1 && beyond > 0 && (
                <tspan className={styles.figure} dx="3.5">
                  {stationWords.beyond(beyond)}
                </tspan>
              )}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}, isSameStation);

/** To be hit, and short to write. */
const inWholeUnits = ({ x, y, width, height }: Box): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});
