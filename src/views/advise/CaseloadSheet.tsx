import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useCaseload } from '../../parts/caseload/useCaseload.ts';
import { useFollowed } from '../../parts/caseload/useFollowed.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import type { Person } from '../../store/person.ts';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import { AddAdvisees } from './AddAdvisees.tsx';
import { AdviseeBody, AdviseeHead } from './AdviseePage.tsx';
import { type AdviseChoice, adviseViews, makeAdviseQuery, readAdviseChoice } from './adviseChoice.ts';
import { type Advising, usualColumns } from './advising.ts';
import { CaseloadFiles } from './CaseloadFiles.tsx';
import { CaseloadHead } from './CaseloadHead.tsx';
import { CaseloadNotices } from './CaseloadNotices.tsx';
import styles from './CaseloadSheet.module.css';
import { Everyone } from './Everyone.tsx';
import { GroupView } from './GroupView.tsx';
import { Invitations } from './Invitations.tsx';
import { Pages } from './Pages.tsx';
import { SideBySide } from './SideBySide.tsx';

/** A caseload: who is in it, where they stand, what is next, and the ways in and out. */
export function CaseloadSheet({ person }: { readonly person: Person }) {
  const catalog = useCatalog();
  const { store, state } = useCaseload();
  const known = useFollowed(state.caseload.advisees, person.scoring);
  const [query, setQuery] = useSearchParams();
  const [today] = useState(() => localDate(Date.now()));
  const [isAdding, setAdding] = useState(false);
  // The address takes effect a moment late; what was just ticked shows at once.
  const [chosen, setChosen] = useState<{ readonly at: string; readonly choice: AdviseChoice } | null>(null);
  const at = query.toString();
  if (chosen !== null && chosen.at !== at) setChosen(null);
  const read = chosen?.at === at ? chosen.choice : readAdviseChoice(query, catalog);
  const { advisees } = state.caseload;
  const choice = state.isOpen ? { ...read, people: read.people.filter((id) => advisees.has(id)) } : read;
  const queryOf = (change: Partial<AdviseChoice>) => makeAdviseQuery({ ...choice, ...change });
  const advising: Advising = {
    ...known,
    person,
    store,
    state,
    choice,
    choose: (change) => {
      setChosen({ at, choice: { ...choice, ...change } });
      setQuery(queryOf(change), { replace: true });
    },
    to: (change) => {
      const search = new URLSearchParams(queryOf(change)).toString();
      return search === '' ? paths.advise : `${paths.advise}?${search}`;
    },
    columns: choice.roles ?? usualColumns(known.followed, catalog),
    today,
  };
  useFocusKept();
  const open = known.followed.find(({ advisee }) => advisee.id === choice.advisee);
  return (
    <>
      {open === undefined ? (
        <CaseloadHead advising={advising} isAdding={isAdding} onAdd={() => setAdding(!isAdding)} />
      ) : (
        <AdviseeHead key={open.advisee.id} each={open} advising={advising} />
      )}
      <div className="wrap">
        <CaseloadNotices store={store} state={state} />
        {open === undefined ? (
          <>
            {isAdding && <AddAdvisees person={person} />}
            {state.isOpen ? <Chosen advising={advising} /> : <p>{adviseWords.opening}</p>}
            <CaseloadFiles advising={advising} />
          </>
        ) : (
          <AdviseeBody key={open.advisee.id} each={open} advising={advising} />
        )}
      </div>
    </>
  );
}

function Chosen({ advising }: { readonly advising: Advising }) {
  const { choice, to, state } = advising;
  const View = views[choice.view];
  return (
    <>
      {state.caseload.advisees.size > 0 && (
        <nav className={`${styles.views} no-print`} aria-label={adviseWords.views}>
          {adviseViews.map((view) => (
            <Link key={view} to={to({ view })} aria-current={view === choice.view ? 'page' : undefined}>
              {adviseWords.view[view]}
            </Link>
          ))}
        </nav>
      )}
      <View advising={advising} />
    </>
  );
}

const views = {
  table: Everyone,
  side: SideBySide,
  group: GroupView,
  invitations: Invitations,
  pages: Pages,
} as const;
