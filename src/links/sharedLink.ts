// A shared link, found in any text and opened, or made. In: an address, what was pasted, what is to be sent. Out: a
// value for every text there is; never an exception.
import type { Catalog } from '../catalog/catalog.ts';
import type { UnknownCode } from './codes.ts';
import { readFrame, writeFrame } from './frame.ts';
import { readSharedInvitation, type SharedInvitation, writeSharedInvitation } from './sharedInvitation.ts';
import type { PlanTexts } from './sharedPlan.ts';
import { readSharedReply, type SharedReply, writeSharedReply } from './sharedReply.ts';
import { readSharedResult, type SharedResult, writeSharedResult } from './sharedResult.ts';

/** The version written today. */
const linkVersion = 1;
const kinds = { result: 1, sealed: 2, invitation: 3, reply: 4 } as const;
/** Free text in a link, in bytes of UTF-8; more goes into a file. */
export const mostText = 2000;

/** What a link carries. */
export type LinkContent =
  | { readonly kind: 'result'; readonly shared: SharedResult }
  | { readonly kind: 'invitation'; readonly invitation: SharedInvitation }
  | { readonly kind: 'reply'; readonly reply: SharedReply };

export type OpenedContent = LinkContent & { readonly unknown: readonly UnknownCode[] };

export type OpenedLink =
  /** The text holds no shared link. */
  | { readonly kind: 'none' }
  /** Cut short or changed on its way. */
  | { readonly kind: 'damaged' }
  /** Whole, and of a version or kind that this release does not know. */
  | { readonly kind: 'newer' }
  /** Whole, and locked with a passphrase; what it unlocks to goes to `openUnsealed`. */
  | { readonly kind: 'sealed'; readonly sealed: Uint8Array }
  | OpenedContent;

/** The part of the address behind the `#`. The same content always gives the same text. */
export const makeFragment = (content: LinkContent, catalog: Catalog, texts: PlanTexts): string =>
  fragmentOf(kinds[content.kind], writePayload(content, catalog, texts));

/** The same, locked: `seal` takes the plain bytes to bytes that only a passphrase takes back. */
export async function makeSealedFragment(
  content: LinkContent,
  catalog: Catalog,
  texts: PlanTexts,
  seal: (plain: Uint8Array) => Promise<Uint8Array>,
): Promise<string> {
  const plain = Uint8Array.from([kinds[content.kind], ...writePayload(content, catalog, texts)]);
  return fragmentOf(kinds.sealed, await seal(plain));
}

/** A link that was unlocked, as an open one: for whoever keeps it. */
export const makeUnsealedFragment = (plain: Uint8Array): string =>
  fragmentOf(plain[0] ?? 0, plain.subarray(1));

/**
 * Opens the first shared link in a text: a whole address, its fragment, or a mail with one in it. What follows
 * behind the link does no harm, nor does a `#` that was escaped on the way, once or more often.
 */
export function openLink(text: string, catalog: Catalog, texts: PlanTexts): OpenedLink {
  const body = findBody(text);
  if (body === null) return { kind: 'none' };
  const frame = readFrame(body);
  if (frame === null) return { kind: 'damaged' };
  if (frame.version !== linkVersion) return { kind: 'newer' };
  if (frame.kind === kinds.sealed) return { kind: 'sealed', sealed: frame.payload };
  return openPayload(frame.kind, frame.payload, catalog, texts);
}

/** What a sealed link holds, once unlocked. */
export function openUnsealed(plain: Uint8Array, catalog: Catalog, texts: PlanTexts): OpenedLink {
  const [kind = 0] = plain;
  return openPayload(kind, plain.subarray(1), catalog, texts);
}

/** The first link of a text by itself: "s=..."; null for a text without one. */
export function fragmentIn(text: string): string | null {
  const body = findBody(text);
  return body === null ? null : `s=${body}`;
}

/** The checksum that a reply names a link by; null unless the link is whole. */
export function checksumOf(text: string): number | null {
  const body = findBody(text);
  return body === null ? null : (readFrame(body)?.checksum ?? null);
}

/** What of a content its sender wrote, in bytes of UTF-8. */
export function bytesOfText(content: LinkContent): number {
  return new TextEncoder().encode(textsIn(content).join('')).length;
}

function textsIn(content: LinkContent): readonly string[] {
  switch (content.kind) {
    case 'result': {
      const { name, message, parts, assessment, plan } = content.shared;
      const items = plan?.items ?? [];
      const notes = [
        ...[...assessment.answers.values()].map(({ note }) => note),
        ...items.map(({ evidence }) => evidence),
      ];
      const own = items.filter(({ kind }) => kind === 'own').map(({ text }) => text);
      return [name, message, ...(parts.notes ? notes : []), ...own];
    }
    case 'invitation':
      return [content.invitation.name, content.invitation.message];
    case 'reply': {
      const { name, message, comments } = content.reply;
      return [name, message, ...comments.map(({ text }) => text)];
    }
  }
}

function writePayload(content: LinkContent, catalog: Catalog, texts: PlanTexts): Uint8Array {
  switch (content.kind) {
    case 'result':
      return writeSharedResult(content.shared, catalog, texts);
    case 'invitation':
      return writeSharedInvitation(content.invitation, catalog);
    case 'reply':
      return writeSharedReply(content.reply, catalog);
  }
}

function openPayload(kind: number, payload: Uint8Array, catalog: Catalog, texts: PlanTexts): OpenedLink {
  switch (kind) {
    case kinds.result: {
      const read = readSharedResult(payload, catalog, texts);
      return read === null ? { kind: 'damaged' } : { kind: 'result', ...read };
    }
    case kinds.invitation: {
      const read = readSharedInvitation(payload, catalog);
      return read === null ? { kind: 'damaged' } : { kind: 'invitation', ...read };
    }
    case kinds.reply: {
      const read = readSharedReply(payload, catalog);
      return read === null ? { kind: 'damaged' } : { kind: 'reply', ...read };
    }
    default:
      return { kind: 'newer' };
  }
}

const fragmentOf = (kind: number, payload: Uint8Array): string =>
  `s=${writeFrame({ version: linkVersion, kind, payload })}`;

/** Longer texts are not searched. */
const longestText = 120_000;

function findBody(text: string): string | null {
  const match = /(?:#|%(?:25)*23|^)s=([A-Za-z0-9_-]+)/i.exec(text.slice(0, longestText));
  return match?.[1] ?? null;
}
