import { useMemo, useRef, useState } from 'react';
import { mostGoals } from '../../assessment/assessment.ts';
import { caseloadBounds } from '../../caseload/caseload.ts';
import type { Role, SkillId } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { invitationId } from '../../parts/caseload/invitationId.ts';
import { RoleAdder } from '../../parts/RoleAdder.tsx';
import { dayNow } from '../../parts/shared/dayNow.ts';
import { LinkBox } from '../../parts/shared/LinkBox.tsx';
import { noTexts } from '../../parts/shared/noTexts.ts';
import { randomTag } from '../../parts/shared/randomTag.ts';
import { useMadeFragment } from '../../parts/shared/useMadeFragment.ts';
import type { CaseloadStore } from '../../store/caseload.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import styles from './Invitations.module.css';
import { invitationDraft } from './invitationDraft.ts';

/** Skills that a goal's button chooses: as many as a first result takes. */
const weightiest = 8;

/** What an adviser asks of somebody, and the link that asks it. It is kept once it is handed on. */
export function InvitationForm({ store }: { readonly store: CaseloadStore }) {
  const { roles, skills } = useCatalog();
  const [draft, change] = invitationDraft.useDraft();
  const { label, name, message, goals, skills: first, tag, handed } = draft;
  const [day] = useState(dayNow);
  const content = useMemo(
    () => ({
      kind: 'invitation' as const,
      invitation: { day, tag, name: name.trim(), message: message.trim(), goals, skills: first },
    }),
    [day, tag, name, message, goals, first],
  );
  const fragment = useMadeFragment(content, noTexts, '');
  const form = useRef<HTMLDivElement>(null);
  useFocusKept();
  const [leading] = goals.flatMap((id) => roles.get(id) ?? []);
  const keep = (made: string, named: string) => {
    const at = Date.now();
    store.addInvitation({
      id: invitationId(tag),
      label: named.trim() || adviseWords.nameless,
      link: { fragment: made, at },
      changed: at,
    });
    change({ handed: made });
  };
  /** The next one is somebody else's, with a number of its own; what was written and chosen may serve again. */
  const another = () => {
    change({ tag: randomTag(), label: '', handed: null });
    form.current?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.form} ref={form}>
      <div>
        <TextField
          label={adviseWords.invitee}
          value={label}
          onChange={(named) => {
            change({ label: named });
            // It may be named after it was handed on.
            if (handed !== null) keep(handed, named);
          }}
          longest={caseloadBounds.label}
          hint={adviseWords.inviteeHint}
        />
        <TextField
          label={adviseWords.inviterName}
          value={name}
          onChange={(typed) => change({ name: typed })}
          longest={80}
        />
        <TextField
          label={adviseWords.inviteMessage}
          value={message}
          onChange={(typed) => change({ message: typed })}
          longest={1000}
          rows={3}
        />
        <fieldset className={styles.goals}>
          <legend>{adviseWords.inviteGoals}</legend>
          <p className={styles.hint}>{adviseWords.inviteGoalsHint}</p>
          <ul>
            {goals.map((id) => (
              <li key={id}>
                {roles.get(id)?.name}
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => change({ goals: goals.filter((other) => other !== id) })}
                >
                  {adviseWords.inviteRemove(roles.get(id)?.name ?? id)}
                </button>
              </li>
            ))}
          </ul>
          {goals.length < mostGoals && (
            <RoleAdder
              label={adviseWords.inviteAdd}
              taken={goals}
              onAdd={(id) => change({ goals: [...goals, id] })}
            />
          )}
        </fieldset>
        <fieldset className={styles.skills}>
          <legend>{adviseWords.inviteSkills}</legend>
          <p className={styles.hint}>{adviseWords.inviteSkillsHint}</p>
          <p className={styles.actions}>
            {leading !== undefined && (
              <button
                type="button"
                className="button small"
                onClick={() => change({ skills: weightiestOf(leading) })}
              >
                {adviseWords.inviteMost(leading.name)}
              </button>
            )}
            {first.length > 0 && (
              <button type="button" className="button small" onClick={() => change({ skills: [] })}>
                {adviseWords.inviteClear}
              </button>
            )}
          </p>
          <div className={styles.boxes}>
            {[...skills.values()].map((skill) => (
              <label key={skill.id}>
                <input
                  type="checkbox"
                  checked={first.includes(skill.id)}
                  onChange={({ target }) =>
                    change({
                      skills: target.checked
                        ? [...first, skill.id]
                        : first.filter((other) => other !== skill.id),
                    })
                  }
                />
                <span>{skill.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <div className={styles.link}>
        <LinkBox
          content={content}
          fragment={fragment}
          fileName="wayline-invitation"
          onHanded={(made) => keep(made, label)}
        />
        <p className={styles.hint} role="status">
          {handed === fragment && adviseWords.kept}
        </p>
        {handed !== null && (
          <button type="button" className="button" onClick={another}>
            {adviseWords.another}
          </button>
        )}
      </div>
    </div>
  );
}

const weightiestOf = ({ requirements }: Role): SkillId[] =>
  requirements
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, weightiest)
    .map(({ skill }) => skill.id);
