import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import type { Person } from '../../store/person.ts';
import { Section } from '../../ui/Section.tsx';
import { formatDate } from '../../words/figures.ts';
import { replyWords } from '../../words/replyWords.ts';
import { isoDay } from './dayNow.ts';
import { noTexts } from './noTexts.ts';
import { ReplyComments } from './ReplyComments.tsx';
import { answeredBy, useKeptLinks } from './useKeptLinks.ts';

/** What advisers wrote and this person keeps, the newest first; nothing without one. */
export function KeptReplies({ person }: { readonly person: Person }) {
  const { kept } = useKeptLinks(person, noTexts);
  return kept.toReversed().map(({ link, opened }) =>
    opened.kind !== 'reply' ? null : (
      <Section
        key={link.fragment}
        title={replyWords.beside}
        hint={
          <>
            {replyWords.besideHint(opened.reply.name, formatDate(isoDay(opened.reply.day)))}{' '}
            <Link className="no-print" to={`${paths.shared}#${link.fragment}`}>
              {replyWords.open}
            </Link>
          </>
        }
      >
        <ReplyComments
          person={person}
          reply={opened.reply}
          answered={answeredBy(opened.reply, kept)?.plan ?? null}
        />
      </Section>
    ),
  );
}
