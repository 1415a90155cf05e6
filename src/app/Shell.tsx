import { type ReactNode, type RefObject, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '../links/paths.ts';
import { useCatalog } from '../parts/CatalogContext.ts';
import { SavingNotice } from '../parts/keeping/lateKeeping.tsx';
import { usePerson } from '../parts/PersonContext.ts';
import { useDisplay } from '../store/display.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { late } from '../ui/late.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { shellWords } from '../words/shellWords.ts';
import styles from './Shell.module.css';
import { useSlash } from './useSlash.ts';

// Their markup stands in the page; what moves it comes after everything a first page is opened for.
const DisplaySettings = late(async () => (await import('./DisplaySettings.tsx')).DisplaySettings);
const ReleaseNotice = late(async () => (await import('./ReleaseNotice.tsx')).ReleaseNotice);
const FindRole = late(async () => (await import('./FindRole.tsx')).FindRole);

/** A place is also where the paths of `with` lead. */
const places = [
  { name: shellWords.home, path: paths.home },
  { name: shellWords.assess, path: paths.assess, with: paths.results },
  { name: shellWords.roles, path: paths.roles, with: paths.compare },
  { name: shellWords.plan, path: paths.plan, with: paths.routes },
  { name: shellWords.advise, path: paths.advise },
  { name: shellWords.skills, path: paths.skills },
  { name: shellWords.qualifications, path: paths.qualifications },
  { name: shellWords.about, path: paths.about },
];

const shownOnPhone = 5;

/** What stands around every page: the way around, the search, the settings, the footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const find = useRef<HTMLDivElement>(null);
  return (
    <>
      <Slash find={find} />
      <a className={`${styles.skip} no-print`} href="#page">
        {shellWords.skip}
      </a>
      <header className={`${styles.header} no-print`}>
        <Brand />
        <Places className={styles.nav} />
        <div className={`${styles.end} needs-script`}>
          <div className={styles.find} ref={find}>
            <FindRole shortcut />
          </div>
          <FindPopover />
          <DisplaySettings />
        </div>
      </header>
      <main id="page" className={styles.page}>
        <PersonNotice />
        {children}
      </main>
      <Footer />
      {/* On a phone there is room for five; the footer leads to the others. */}
      <Places className={styles.tabs} shown={places.slice(0, shownOnPhone)} />
    </>
  );
}

/** Listens here and not in the field, which is taken over after the page; alone, so that the shell is not drawn again. */
function Slash({ find }: { readonly find: RefObject<HTMLElement | null> }) {
  useSlash(find, useDisplay().slash);
  return null;
}

/** What is said of saving and of releases, on every page: any of them may change something. */
function PersonNotice() {
  const person = usePerson();
  if (!useHydrated()) return null;
  return (
    <div className={`${styles.notices} no-print`}>
      <div className="wrap">
        {person !== null && <SavingNotice store={person.store} />}
        <ReleaseNotice />
      </div>
    </div>
  );
}

function Brand() {
  return (
    <Link to={paths.home} className={styles.brand}>
      <svg width="34" height="22" viewBox="0 0 34 22" aria-hidden="true">
        <path
          d="M1 16h7l9-10h16"
          fill="none"
          stroke="currentColor"
          strokeWidth="4.5"
          strokeLinejoin="round"
        />
        <circle cx="12.5" cy="11" r="6" className={styles.hole} stroke="currentColor" strokeWidth="3.2" />
      </svg>
      {shellWords.brand}
    </Link>
  );
}

type PlacesProps = { readonly className: string | undefined; readonly shown?: typeof places };

function Places({ className, shown = places }: PlacesProps) {
  const [pathname] = useLocation();
  return (
    <nav className={`${className} no-print`} aria-label={shellWords.mainNavigation}>
      {shown.map(({ name, path, with: also }) => {
        const current =
          path === paths.home ? pathname === path : pathname.startsWith(path) || pathname === also;
        return (
          <Link key={path} to={path} aria-current={current ? 'page' : undefined}>
            {name}
          </Link>
        );
      })}
    </nav>
  );
}

/** On a phone the search opens under the header. */
function FindPopover() {
  return (
    <>
      <button
        type="button"
        className={`${styles.icon} ${styles.narrow}`}
        popoverTarget="find-role"
        aria-label={shellWords.findRole}
      >
        <SearchIcon size={20} />
      </button>
      <div
        id="find-role"
        popover="auto"
        className={styles.popover}
        onToggle={({ currentTarget, newState }) => {
          if (newState === 'open') currentTarget.querySelector('input')?.focus();
        }}
      >
        <FindRole onDone={() => document.getElementById('find-role')?.hidePopover()} />
      </div>
    </>
  );
}

function Footer() {
  const { version } = useCatalog();
  return (
    <footer className={styles.footer}>
      <div className="wrap">
        <p>{shellWords.footer}</p>
        <p>
          {shellWords.version(version)} <Link to={paths.skills}>{shellWords.skills}</Link>{' '}
          <Link to={paths.qualifications}>{shellWords.qualifications}</Link>{' '}
          <Link to={paths.about}>{shellWords.footerLink}</Link>
          <button type="button" className="button quiet needs-script no-print" onClick={() => window.print()}>
            {shellWords.print}
          </button>
        </p>
      </div>
    </footer>
  );
}
