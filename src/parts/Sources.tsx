import { Link } from 'wouter';
import type { Source } from '../catalog/prose.ts';
import { sourceWords } from '../words/sourceWords.ts';
import styles from './Sources.module.css';

/** Address fragment of one source in the page's list. */
const anchor = (id: string) => `source-${id}`;

type CiteProps = { readonly ids: readonly string[]; readonly sources: readonly Source[] };

/** The numbers behind a statement; each leads to its place in the page's list of sources. */
export function Cite({ ids, sources }: CiteProps) {
  return (
    <>
      {ids.map((id) => {
        const index = sources.findIndex((source) => source.id === id);
        const source = sources[index];
        if (source === undefined) throw new Error(`the page cites "${id}" but does not list it`);
        return (
          <a
            key={id}
            className={styles.cite}
            href={`#${anchor(id)}`}
            aria-label={sourceWords.cite(index + 1, source.title)}
          >
            {index + 1}
          </a>
        );
      })}
    </>
  );
}

/** Title, publisher, year, address and licence of each source, in the order of their numbers. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className={styles.list}>
      {sources.map(({ id, title, publisher, year, address, licence }, index) => (
        <li key={id} id={anchor(id)} className={styles.source}>
          <span className="figures">{index + 1}</span>
          <span>
            {address.startsWith('/') ? <Link to={address}>{title}</Link> : <a href={address}>{title}</a>}.{' '}
            {publisher}, {year === 'undated' ? sourceWords.undated : year}. {licence}.
            <span className={styles.address}> {address}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
