import { useRef, useState } from 'react';
import type { KeptInvitation } from '../../caseload/caseload.ts';
import { openLink } from '../../links/sharedLink.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { LinkBox } from '../../parts/shared/LinkBox.tsx';
import { noTexts } from '../../parts/shared/noTexts.ts';
import { Section } from '../../ui/Section.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import { formatDate } from '../../words/figures.ts';
import type { Advising } from './advising.ts';
import { InvitationForm } from './InvitationForm.tsx';
import styles from './Invitations.module.css';

/** A new invitation, and those that were made. */
export function Invitations({ advising: { store, state } }: { readonly advising: Advising }) {
  const list = useRef<HTMLUListElement>(null);
  const { advisees, invitations } = state.caseload;
  const made = [...invitations.values()].sort((a, b) => b.link.at - a.link.at);
  return (
    <>
      <Section title={adviseWords.newInvitation} hint={adviseWords.invitationsHint}>
        <InvitationForm store={store} />
      </Section>
      <Section title={adviseWords.invitations}>
        {made.length === 0 && <p>{adviseWords.invitationsNone}</p>}
        <ul className={styles.made} ref={list} tabIndex={-1}>
          {made.map((invitation) => (
            <Made
              key={invitation.id}
              invitation={invitation}
              answeredBy={(tag) => [...advisees.values()].filter((advisee) => advisee.tag === tag)}
              onRemove={() => {
                store.removeInvitation(invitation.id);
                list.current?.focus();
              }}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}

type MadeProps = {
  readonly invitation: KeptInvitation;
  readonly answeredBy: (tag: number) => readonly { readonly label: string }[];
  readonly onRemove: () => void;
};

function Made({ invitation: { label, link }, answeredBy, onRemove }: MadeProps) {
  const catalog = useCatalog();
  const [isShown, setShown] = useState(false);
  const opened = openLink(link.fragment, catalog, noTexts);
  const answers = opened.kind === 'invitation' ? answeredBy(opened.invitation.tag) : [];
  return (
    <li>
      <div className={styles.line}>
        <p>
          <strong>{label}</strong>
          <small>
            {adviseWords.madeOn(formatDate(localDate(link.at)))}.{' '}
            {answers.length === 0
              ? adviseWords.unanswered
              : adviseWords.answeredBy(answers.map((each) => each.label).join(', '))}
          </small>
        </p>
        <p className={styles.actions}>
          <button
            type="button"
            className="button small"
            aria-expanded={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? adviseWords.hide : adviseWords.show}
            <span className="hidden">: {label}</span>
          </button>
          <button type="button" className="button small quiet" onClick={onRemove}>
            {adviseWords.removeInvitation}
            <span className="hidden">: {label}</span>
          </button>
        </p>
      </div>
      {isShown && opened.kind === 'invitation' && (
        <div className={styles.link}>
          <LinkBox
            content={opened}
            fragment={link.fragment}
            fileName="wayline-invitation"
            onHanded={() => {}}
          />
        </div>
      )}
    </li>
  );
}
