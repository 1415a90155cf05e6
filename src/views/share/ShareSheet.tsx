import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { ReadProse } from '../../catalog/prose.ts';
import type { Mine } from '../../exports/backup.ts';
import { isNothing } from '../../exports/isNothing.ts';
import { paths } from '../../links/paths.ts';
import { makeFragment } from '../../links/sharedLink.ts';
import { mostShared, sharedItems } from '../../links/sharedPlan.ts';
import type { SharedParts, SharedResult } from '../../links/sharedResult.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { dayNow, isoDay } from '../../parts/shared/dayNow.ts';
import { LinkBox } from '../../parts/shared/LinkBox.tsx';
import { noTexts } from '../../parts/shared/noTexts.ts';
import { PassphraseField } from '../../parts/shared/PassphraseField.tsx';
import { planTextsOf } from '../../parts/shared/planTexts.ts';
import { randomTag } from '../../parts/shared/randomTag.ts';
import { SharedSummary } from '../../parts/shared/SharedSummary.tsx';
import { useActions } from '../../parts/shared/useActions.ts';
import { type OpenedKept, useKeptLinks } from '../../parts/shared/useKeptLinks.ts';
import { useMadeFragment } from '../../parts/shared/useMadeFragment.ts';
import type { Person } from '../../store/person.ts';
import { Hero } from '../../ui/Hero.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { formatDate } from '../../words/figures.ts';
import { invitationWords } from '../../words/invitationWords.ts';
import { shareWords } from '../../words/shareWords.ts';
import { MadeLinks } from './MadeLinks.tsx';
import { PartChoice } from './PartChoice.tsx';
import styles from './ShareSheet.module.css';
import { forgetWhenErased, shareDraft } from './shareDraft.ts';

type ShareSheetProps = {
  readonly person: Person;
  readonly mine: Mine;
  readonly readProse: ReadProse;
};

/** Both ends and the levels: the least that serves. */
const least: SharedParts = { levels: true, statements: false, background: false, plan: false, notes: false };

/** The parts to choose, exactly what the reader will see of them, and the link to hand on. */
export function ShareSheet({ person, mine, readProse }: ShareSheetProps) {
  const catalog = useCatalog();
  const actions = useActions(readProse);
  const { assessment, plan } = mine;
  const [parts, setParts] = useState(least);
  const [{ name, message }, write] = shareDraft.useDraft();
  useEffect(() => forgetWhenErased(person.store), [person.store]);
  const [isTagged, setTagged] = useState<boolean | null>(null);
  const [newTag] = useState(randomTag);
  const [passphrase, setPassphrase] = useState('');
  const [day] = useState(dayNow);
  // Without the texts of the catalog those of the plan travel in full: the link is only longer.
  const texts = useMemo(
    () => (actions === null ? null : planTextsOf(catalog, actions === 'failed' ? [] : actions)),
    [catalog, actions],
  );
  const links = useKeptLinks(person, texts ?? noTexts);
  const known = useMemo(() => knownTag(links.kept), [links.kept]);
  const tag = (isTagged ?? known !== null) ? (known?.tag ?? newTag) : null;
  const content = useMemo(
    () => ({
      kind: 'result' as const,
      shared: sharedOf({ assessment, plan }, { parts, name, message, tag, day }),
    }),
    [assessment, plan, parts, name, message, tag, day],
  );
  const fragment = useMadeFragment(content, texts, passphrase);
  if (isNothing(mine)) return <Nothing />;
  return (
    <>
      <Hero title={shareWords.title} lead={shareWords.lead} size="page" />
      <div className={`wrap ${styles.sheet}`}>
        <div>
          <PartChoice mine={mine} parts={parts} onChange={setParts} />
          {parts.plan && mine.plan !== null && mine.plan.items.length > mostShared && (
            <p className={styles.hint}>{shareWords.planCut(mostShared)}</p>
          )}
          <TextField
            label={shareWords.name}
            value={name}
            onChange={(typed) => write({ name: typed })}
            longest={80}
          />
          <TextField
            label={shareWords.message}
            value={message}
            onChange={(typed) => write({ message: typed })}
            longest={1000}
            rows={3}
          />
          <label className={styles.tag}>
            <input
              type="checkbox"
              checked={tag !== null}
              onChange={({ target }) => setTagged(target.checked)}
            />
            <span>
              {shareWords.tag}
              <small>
                {shareWords.tagText}{' '}
                {known?.invitation &&
                  invitationWords.answering(known.invitation.name, formatDate(isoDay(known.invitation.day)))}
              </small>
            </span>
          </label>
          <PassphraseField value={passphrase} onChange={setPassphrase} />
          <LinkBox
            content={content}
            fragment={fragment}
            fileName="wayline-share"
            onHanded={() => links.keep(makeFragment(content, catalog, texts ?? noTexts))}
          />
        </div>
        <div className={styles.preview}>
          <h2>{shareWords.preview}</h2>
          <SharedSummary shared={content.shared} />
        </div>
      </div>
      <MadeLinks {...links} />
    </>
  );
}

/**
 * The number that the last link of this person bore, or that the last invitation asks for, so that a later link takes
 * the place of an earlier one; and the invitation that it comes from, if it does.
 */
function knownTag(kept: readonly OpenedKept[]) {
  const invitations = kept.flatMap(({ opened }) => (opened.kind === 'invitation' ? [opened.invitation] : []));
  for (const { opened } of kept.toReversed()) {
    const tag =
      opened.kind === 'invitation'
        ? opened.invitation.tag
        : opened.kind === 'result'
          ? opened.shared.tag
          : null;
    if (tag !== null) return { tag, invitation: invitations.find((each) => each.tag === tag) };
  }
  return null;
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
  { assessment, plan }: Pick<Mine, 'assessment' | 'plan'>,
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
