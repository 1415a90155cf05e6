import type { ReadProse } from '../../catalog/prose.ts';
import type { OpenedContent } from '../../links/sharedLink.ts';
import type { Person } from '../../store/person.ts';
import { InvitationView } from './InvitationView.tsx';
import { ReplyView } from './ReplyView.tsx';
import { SharedResultView } from './SharedResultView.tsx';

type OpenedProps = {
  readonly person: Person;
  readonly opened: OpenedContent;
  /** The link, open: as it is kept, and named. */
  readonly fragment: string;
  readonly wasLocked: boolean;
  /** The texts of actions are here. */
  readonly hasActions: boolean;
  readonly readProse: ReadProse;
};

/**
 * What a link holds, by its kind.
 * @throws for a plan whose actions have no texts here: its entries would be read, and taken over, as empty.
 */
export function Opened({ person, opened, fragment, wasLocked, hasActions, readProse }: OpenedProps) {
  switch (opened.kind) {
    case 'result':
      if (!hasActions && opened.shared.plan?.items.some(({ kind }) => kind === 'action'))
        throw new Error('the texts of a shared plan could not be fetched', { cause: 'missing' });
      return (
        <SharedResultView
          person={person}
          fragment={fragment}
          wasLocked={wasLocked}
          shared={opened.shared}
          unknown={opened.unknown}
        />
      );
    case 'invitation':
      return (
        <InvitationView
          person={person}
          fragment={fragment}
          invitation={opened.invitation}
          unknown={opened.unknown}
        />
      );
    case 'reply':
      return (
        <ReplyView
          person={person}
          fragment={fragment}
          reply={opened.reply}
          unknown={opened.unknown}
          readProse={readProse}
        />
      );
  }
}
