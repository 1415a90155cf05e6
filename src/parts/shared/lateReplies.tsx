import { late } from '../../ui/late.tsx';

/** Only who was answered has any: it comes by itself. */
export const KeptReplies = late(async () => (await import('./KeptReplies.tsx')).KeptReplies);
