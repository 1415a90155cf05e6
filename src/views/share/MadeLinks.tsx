import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import type { KeptLinks, OpenedKept } from '../../parts/shared/useKeptLinks.ts';
import { Section } from '../../ui/Section.tsx';
import { formatDate } from '../../words/figures.ts';
import { shareWords } from '../../words/shareWords.ts';
import styles from './ShareSheet.module.css';

/** The links that were handed on from here and the invitations begun, to be found again or forgotten. */
export function MadeLinks({ kept, forget }: KeptLinks) {
  const { roles } = useCatalog();
  const list = useRef<HTMLUListElement>(null);
  const [status, setStatus] = useState('');
  const made = kept.filter(({ opened: { kind } }) => kind === 'result' || kind === 'invitation').reverse();
  if (made.length === 0 && status === '') return null;
  const nameOf = ({ link, opened }: OpenedKept) =>
    opened.kind === 'invitation'
      ? shareWords.begunInvitation(opened.invitation.name, formatDate(localDate(link.at)))
      : shareWords.madeLink(
          formatDate(localDate(link.at)),
          opened.kind === 'result'
            ? opened.shared.assessment.goals.map((id) => roles.get(id)?.name ?? id)
            : [],
        );
  return (
    <div className="wrap no-print">
      <Section title={shareWords.made} hint={shareWords.madeHint}>
        <ul className={styles.made} ref={list} tabIndex={-1}>
          {made.map((each) => (
            <li key={each.link.fragment}>
              <Link to={`${paths.shared}#${each.link.fragment}`}>{nameOf(each)}</Link>
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  forget(each.link.fragment);
                  setStatus(shareWords.forgotten);
                  list.current?.focus();
                }}
              >
                {shareWords.forget}
                <span className="hidden">: {nameOf(each)}</span>
              </button>
            </li>
          ))}
        </ul>
        <p className={styles.hint} role="status">
          {status}
        </p>
      </Section>
    </div>
  );
}
