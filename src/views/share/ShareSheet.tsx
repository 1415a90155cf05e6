import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { ReadProse } from '../../catalog/prose.ts';
import type { Mine } from '../../exports/backup.ts';
import { isNothing } from '../../exports/isNothing.ts';
import { paths } from '../../links/paths.ts';
import { mostText } from '../../links/sharedLink.ts';
import { mostShared, sharedItems } from '../../links/sharedPlan.ts';
import type { SharedParts, SharedResult } from '../../links/sharedResult.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { planTextsOf } from '../../parts/shared/planTexts.ts';
import { SharedSummary } from '../../parts/shared/SharedSummary.tsx';
import { canSeal } from '../../parts/shared/seal.ts';
import { useActions } from '../../parts/shared/useActions.ts';
import { Hero } from '../../ui/Hero.tsx';
import { shareWords } from '../../words/shareWords.ts';
import { LinkBox } from './LinkBox.tsx';
import { PartChoice } from './PartChoice.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './ShareSheet.module.css';
import { useShareFragment } from './useShareFragment.ts';

type ShareSheetProps = { readonly mine: Mine; readonly readProse: ReadProse };

/** Both ends and the levels: the least that serves. */
const least: SharedParts = { levels: true, statements: false, background: false, plan: false, notes: false };

/** The parts to choose, exactly what the reader will see of them, and the link to hand on. */
export function ShareSheet({ mine, readProse }: ShareSheetProps) {
  const catalog = useCatalog();
  const actions = useActions(readProse);
  const [parts, setParts] = useState(least);
  const [name, setName] = useState('');
  const [message, setMessage] = useState('');
  const [tag, setTag] = useState<number | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [day] = useState(today);
  const texts = useMemo(() => (actions === null ? null : planTextsOf(catalog, actions)), [catalog, actions]);
  const shared = useMemo(
    () => sharedOf(mine, { parts, name, message, tag, day }),
    [mine, parts, name, message, tag, day],
  );
  const fragment = useShareFragment(shared, texts, passphrase);
  if (isNothing(mine)) return <Nothing />;
  const words = bytesOf(shared);
  return (
    <>
      <Hero title={shareWords.title} lead={shareWords.lead} size="page" />
      <div className={`wrap ${styles.sheet}`}>
        <div>
          <PartChoice mine={mine} parts={parts} onChange={setParts} />
          {parts.plan && mine.plan !== null && mine.plan.items.length > mostShared && (
            <p className={styles.hint}>{shareWords.planCut(mostShared)}</p>
          )}
          <label className={styles.field}>
            {shareWords.name}
            <input
              value={name}
              maxLength={80}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <label className={styles.field}>
            {shareWords.message}
            <textarea
              rows={3}
              maxLength={1000}
              value={message}
              onChange={({ target }) => setMessage(target.value)}
            />
          </label>
          <label className={styles.tag}>
            <input
              type="checkbox"
              checked={tag !== null}
              onChange={({ target }) => setTag(target.checked ? randomTag() : null)}
            />
            <span>
              {shareWords.tag}
              <small>{shareWords.tagText}</small>
            </span>
          </label>
          {canSeal() && (
            <label className={styles.field}>
              {shareWords.passphrase}
              <input
                value={passphrase}
                maxLength={200}
                autoComplete="off"
                spellCheck={false}
                onChange={({ target }) => setPassphrase(target.value)}
              />
              <small>{shareWords.passphraseText}</small>
            </label>
          )}
          {fragment === null && passphrase !== '' && <p className={styles.hint}>{shareWords.locking}</p>}
          {fragment !== null && <LinkBox fragment={fragment} isTooLong={words > mostText} bytes={words} />}
        </div>
        <div className={styles.preview}>
          <h2>{shareWords.preview}</h2>
          <SharedSummary shared={shared} />
          {fragment !== null && words <= mostText && <QrCode fragment={fragment} />}
        </div>
      </div>
    </>
  );
}

function Nothing() {
  return (
    <Hero title={shareWords.nothing} lead={shareWords.nothingLead} size="page">
      <p>
        <Link className="button primary" to={paths.assess}>
          {shareWords.start}
        </Link>
      </p>
    </Hero>
  );
}

/** Only what was chosen: what is not sent is not in what is shown either. */
function sharedOf(
  { assessment, plan }: Mine,
  chosen: Pick<SharedResult, 'parts' | 'name' | 'message' | 'tag' | 'day'>,
): SharedResult {
  const { parts } = chosen;
  const { background } = assessment;
  return {
    ...chosen,
    name: chosen.name.trim(),
    message: chosen.message.trim(),
    plan: parts.plan && plan !== null ? { ...plan, items: sharedItems(plan), aside: [] } : null,
    assessment: {
      ...assessment,
      dismissed: [],
      answers: new Map(
        parts.levels
          ? [...assessment.answers].map(([skill, answer]) => [
              skill,
              {
                ...answer,
                ...(!parts.statements && { shown: [], ticked: [] }),
                ...(!parts.notes && { note: '' }),
              },
            ])
          : [],
      ),
      background: {
        ...background,
        ...(!parts.background && { years: new Map(), qualifications: new Map(), hoursPerWeek: null }),
      },
    },
  };
}

/** What the sender wrote, in bytes. */
function bytesOf({ name, message, parts, assessment, plan }: SharedResult): number {
  const notes = parts.notes
    ? [
        ...[...assessment.answers.values()].map(({ note }) => note),
        ...(plan?.items ?? []).map(({ evidence }) => evidence),
      ]
    : [];
  const own = (plan?.items ?? []).filter(({ kind }) => kind === 'own').map(({ text }) => text);
  return new TextEncoder().encode([name, message, ...notes, ...own].join('')).length;
}

/** The sender's own calendar day, counted from 1970. */
const today = (): number => {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
};

const randomTag = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
