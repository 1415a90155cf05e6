import type { Person } from '../../store/person.ts';
import { late } from '../../ui/late.tsx';
import { useMine } from '../PersonContext.ts';

const LateReplies = late(async () => (await import('./KeptReplies.tsx')).KeptReplies);

/** What advisers wrote and this person keeps. It is fetched for who keeps a link, and for nobody else. */
export function KeptReplies({ person }: { readonly person: Person }) {
  const mine = useMine(person);
  return mine === null || mine.links.length === 0 ? null : <LateReplies person={person} />;
}
