import type { RoleId, SkillId } from '../../catalog/catalog.ts';
import { makeDraft } from '../../parts/shared/makeDraft.ts';
import { randomTag } from '../../parts/shared/randomTag.ts';

type InvitationDraft = {
  /** Whom it is for; it stays with the adviser. */
  readonly label: string;
  readonly name: string;
  readonly message: string;
  readonly goals: readonly RoleId[];
  /** The skills to ask first. */
  readonly skills: readonly SkillId[];
  readonly tag: number;
  /** The link that was handed on with this tag; null before one was. */
  readonly handed: string | null;
};

/** The invitation that is being written. */
export const invitationDraft = makeDraft(
  (): InvitationDraft => ({
    label: '',
    name: '',
    message: '',
    goals: [],
    skills: [],
    tag: randomTag(),
    handed: null,
  }),
);
