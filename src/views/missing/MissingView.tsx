import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { Hero } from '../../ui/Hero.tsx';
import { Section } from '../../ui/Section.tsx';
import { missingWords as words } from '../../words/missingWords.ts';
import { shellWords } from '../../words/shellWords.ts';

type Place = { readonly name: string; readonly path: string };

export type Missing = {
  /** What the address seems to name. */
  readonly kind: 'page' | 'roles' | 'skills' | 'qualifications';
  /** The name of what once had this address, where it is known. */
  readonly retired?: string | undefined;
  /** What it may have meant, likest first. */
  readonly nearest: readonly Place[];
};

/** Says that an address leads nowhere, what it may have meant, and where to go on. */
export function MissingView({ missing: { kind, retired, nearest } }: { readonly missing: Missing }) {
  return (
    <>
      <Hero
        title={words.titles[kind]}
        lead={retired === undefined ? words.lead : words.retired(retired)}
        size="page"
      />
      <div className="wrap">
        {nearest.length > 0 && (
          <Section title={words.nearest}>
            <Places places={nearest} />
          </Section>
        )}
        <Section title={words.onward}>
          <Places
            places={[
              { name: shellWords.home, path: paths.home },
              { name: shellWords.roles, path: paths.roles },
              { name: shellWords.skills, path: paths.skills },
              { name: shellWords.qualifications, path: paths.qualifications },
            ]}
          />
        </Section>
      </div>
    </>
  );
}

function Places({ places }: { readonly places: readonly Place[] }) {
  return (
    <ul>
      {places.map(({ name, path }) => (
        <li key={path}>
          <Link to={path}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
