import { useCallback, useMemo, useRef } from 'react';
import { claimsOf } from '../../assessment/claimsOf.ts';
import type { RoleId } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import type { Looks } from '../../parts/map/stationState.ts';
import { useMine, usePerson, useStanding } from '../../parts/PersonContext.ts';
import { changeDisplay, useDisplay } from '../../store/display.ts';
import { late } from '../../ui/late.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { mapWords } from '../../words/mapWords.ts';
import { JourneyBar } from './JourneyBar.tsx';
import styles from './MapScreen.module.css';
import { filteredOut, mostAtOnce } from './mapChoice.ts';
import { StartPanel } from './StartPanel.tsx';
import { useEscape } from './useEscape.ts';
import { useMapChoice } from './useMapChoice.ts';

// Both forms of the map are in the page, as links; what moves them comes after it.
const Drawing = late(async () => (await import('./Drawing.tsx')).Drawing);
const MapKey = late(async () => (await import('./MapKey.tsx')).MapKey);
const RolePanel = late(async () => (await import('./RolePanel.tsx')).RolePanel);
const StationList = late(async () => (await import('./StationList.tsx')).StationList);
const CompareTray = late(async () => (await import('./CompareTray.tsx')).CompareTray);

/** The drawing finds the planned one itself: what it takes is not for the first page. */
const none: Looks['route'] = [];

type MapScreenProps = { readonly summaries: Readonly<Record<string, string>> };

/** The map with what is asked and said around it: where you are, the key, the panel of the chosen role. */
export function MapScreen({ summaries }: MapScreenProps) {
  const catalog = useCatalog();
  const person = usePerson();
  const mine = useMine(person);
  const standing = useStanding();
  const [choice, change] = useMapChoice();
  const hydrated = useHydrated();
  const remembered = useDisplay().mapAsList;
  const asList = hydrated && (choice.view === null ? remembered : choice.view === 'list');
  const currentRole = mine?.assessment.background.currentRole ?? null;
  const goals = mine?.assessment.goals;
  const screen = useRef<HTMLDivElement>(null);

  const looks = useMemo(
    (): Looks => ({
      results: standing?.results ?? null,
      currentRole,
      goals: goals ?? [],
      selected: choice.role?.id ?? null,
      filteredOut: filteredOut(catalog, choice),
      route: none,
    }),
    [catalog, standing, currentRole, goals, choice],
  );
  const centre =
    choice.around ??
    (catalog.roles.size > mostAtOnce && !choice.whole
      ? (choice.role ?? catalog.roles.get(currentRole ?? goals?.[0] ?? firstOf(catalog.roles)) ?? null)
      : null);
  const { role } = choice;
  const isOpen = role !== null;
  const chosenByKey = useRef(false);
  const choose = useCallback(
    (id: RoleId, byKey: boolean) => {
      chosenByKey.current = byKey;
      // Opening the panel is a step that Back undoes; going from station to station with it open is none.
      change('role', id, isOpen ? undefined : 'step');
    },
    [change, isOpen],
  );
  const close = () => {
    change('role', null);
    // Of the map's two forms, or the list, one is shown, and only that one can take focus.
    for (const station of screen.current?.querySelectorAll<SVGElement | HTMLElement>(
      `[data-role="${role?.id}"]`,
    ) ?? [])
      station.focus();
  };

  useEscape(screen, isOpen ? close : null);

  return (
    <div ref={screen} className={styles.screen} data-open={isOpen}>
      <StartPanel answers={standing === null ? 0 : claimsOf(standing.assessment).length} covered={isOpen} />
      <JourneyBar />
      <div className={styles.main}>
        {choice.unknownRole !== null && (
          <p className={styles.notice} role="status">
            {mapWords.unknownRole(choice.unknownRole)}
          </p>
        )}
        {asList ? (
          <StationList looks={looks} centre={centre} onChoose={choose} />
        ) : (
          <Drawing looks={looks} choice={choice} centre={centre} onChoose={choose} change={change} />
        )}
        {choice.compared.length > 0 && <CompareTray compared={choice.compared} change={change} />}
      </div>
      <MapKey
        choice={choice}
        change={change}
        shown={catalog.roles.size - looks.filteredOut.size}
        asList={asList}
        screen={screen}
        onView={(list) => {
          changeDisplay({ mapAsList: list });
          change('view', list ? 'list' : null);
        }}
      />
      {role !== null && (
        <RolePanel
          key={role.id}
          role={role}
          summary={summaries[role.id] ?? ''}
          takesFocus={chosenByKey.current}
          compared={choice.compared}
          isCentre={centre === role}
          change={change}
          onChoose={choose}
          onClose={close}
        />
      )}
    </div>
  );
}

const firstOf = (roles: ReadonlyMap<RoleId, unknown>): RoleId => roles.keys().next().value ?? ('' as RoleId);
