import { useMemo, useState } from 'react';
import { claimsOf } from '../../assessment/claimsOf.ts';
import type { UnknownCode } from '../../links/codes.ts';
import { checksumOf } from '../../links/sharedLink.ts';
import type { SharedResult } from '../../links/sharedResult.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { keepReply } from '../../parts/caseload/keepReply.ts';
import { useStanding } from '../../parts/PersonContext.ts';
import { PersonMap } from '../../parts/PersonMap.tsx';
import { isoDay } from '../../parts/shared/dayNow.ts';
import { SharedSummary } from '../../parts/shared/SharedSummary.tsx';
import { movesOfPlan } from '../../plan/movesOfPlan.ts';
import type { Person } from '../../store/person.ts';
import type { Standing } from '../../store/standing.ts';
import { Section } from '../../ui/Section.tsx';
import { formatDate } from '../../words/figures.ts';
import { sharedWords } from '../../words/shareWords.ts';
import { AddToCaseload } from './AddToCaseload.tsx';
import { CommentButton } from './CommentButton.tsx';
import { MakeMine } from './MakeMine.tsx';
import { ReplyPanel } from './ReplyPanel.tsx';
import { RoleShares } from './RoleShares.tsx';
import styles from './SharedSheet.module.css';
import { SuggestRoute } from './SuggestRoute.tsx';
import { useReply } from './useReply.ts';

type SharedResultViewProps = {
  readonly person: Person;
  /** The link, open: a reply names it by its checksum. */
  readonly fragment: string;
  readonly wasLocked: boolean;
  readonly shared: SharedResult;
  readonly unknown: readonly UnknownCode[];
};

/**
 * Somebody else's result, read only: whose it is, their map, how far their goals are, and all that was sent. What
 * the reader writes on it goes back in a link of its own.
 */
export function SharedResultView({ person, fragment, wasLocked, shared, unknown }: SharedResultViewProps) {
  const catalog = useCatalog();
  const { assessment, plan, name, day } = shared;
  const theirs = useMemo((): Standing => {
    const { inferBelief, measureReadiness } = person.scoring;
    const belief = inferBelief(catalog, assessment);
    return { assessment, belief, results: measureReadiness(catalog, assessment, belief) };
  }, [catalog, assessment, person]);
  const ours = useStanding();
  const route = useMemo(
    () => (plan === null ? [] : (movesOfPlan(plan, catalog.moves) ?? [])),
    [plan, catalog],
  );
  const draft = useReply(checksumOf(fragment) ?? 0);
  // Somebody may be added to the caseload after they were answered.
  const [sent, setSent] = useState<string | null>(null);
  const send = (reply: string) => {
    setSent(reply);
    keepReply(reply, fragment);
  };
  const { currentRole } = assessment.background;
  const nameOf = (id: NonNullable<typeof currentRole>) => catalog.roles.get(id)?.name ?? id;
  const title = sharedWords.title(
    name,
    currentRole === null ? null : nameOf(currentRole),
    assessment.goals.map(nameOf),
  );
  const claims = claimsOf(assessment).length;
  return (
    <>
      <div className={styles.banner}>
        <p className="wrap">{sharedWords.banner(name, formatDate(isoDay(day)))}</p>
      </div>
      <div className={styles.read}>
        <div>
          <div className={styles.head}>
            <div className="wrap">
              <h1 tabIndex={-1}>{title}</h1>
              <p className={styles.lead}>{sharedWords.restsOn(claims, catalog.skills.size)}</p>
              {unknown.length > 0 && <p className={styles.unknown}>{sharedWords.unknown(unknown)}</p>}
              <div className={`${styles.actions} no-print`}>
                <AddToCaseload
                  fragment={fragment}
                  shared={shared}
                  wasLocked={wasLocked}
                  onAdded={() => sent !== null && keepReply(sent, fragment)}
                />
                <MakeMine person={person} shared={shared} />
              </div>
            </div>
          </div>
          <PersonMap
            label={title}
            results={claims === 0 ? null : theirs.results}
            currentRole={currentRole}
            here={sharedWords.here}
            goals={assessment.goals}
            route={route}
          />
          <div className="wrap">
            {claims > 0 && (
              <Section title={assessment.goals.length > 0 ? sharedWords.goals : sharedWords.closest}>
                <RoleShares
                  theirs={theirs}
                  ours={ours}
                  route={plan?.steps.map(({ role }) => role) ?? []}
                  draft={draft}
                />
              </Section>
            )}
            <Section title={sharedWords.all}>
              <SharedSummary
                shared={shared}
                beside={(target, named) => <CommentButton draft={draft} target={target} name={named} />}
              />
            </Section>
          </div>
        </div>
        <ReplyPanel draft={draft} shared={shared} onSent={send}>
          <SuggestRoute
            theirs={theirs}
            suggested={draft.route}
            onChange={(suggested) => draft.change({ route: suggested })}
          />
        </ReplyPanel>
      </div>
    </>
  );
}
