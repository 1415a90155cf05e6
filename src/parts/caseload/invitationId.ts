/** An invitation is kept under the number that its answers bear. */
export const invitationId = (tag: number | null): string => `tag-${tag}`;
