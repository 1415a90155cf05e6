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
  readonly readProse: ReadProse;
};

/** What a link holds, by its kind. */
export function Opened({ person, opened, fragment, wasLocked, readProse }: OpenedProps) {
  switch (opened.kind) {
    case 'result':
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
