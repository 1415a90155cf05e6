// A shared link, found in any text and opened, or made. In: an address, what was pasted, what is to be sent. Out: a
// value for every text there is; never an exception.
import type { Catalog } from '../catalog/catalog.ts';
import { readFrame, writeFrame } from './frame.ts';
import type { PlanTexts } from './sharedPlan.ts';
import { type ReadResult, readSharedResult, type SharedResult, writeSharedResult } from './sharedResult.ts';

/** The version written today. */
const linkVersion = 1;
const kinds = { result: 1, sealed: 2 } as const;
/** Free text in a link, in bytes of UTF-8; more goes into a file. */
export const mostText = 2000;

export type OpenedLink =
  /** The text holds no shared link. */
  | { readonly kind: 'none' }
  /** Cut short or changed on its way. */
  | { readonly kind: 'damaged' }
  /** Whole, and of a version or kind that this release does not know. */
  | { readonly kind: 'newer' }
  /** Whole, and locked with a passphrase; what it unlocks to goes to `openUnsealed`. */
  | { readonly kind: 'sealed'; readonly sealed: Uint8Array }
  | ({ readonly kind: 'result' } & ReadResult);

/** The part of the address behind the `#`. The same result always gives the same text. */
export function makeFragment(shared: SharedResult, catalog: Catalog, texts: PlanTexts): string {
  const payload = writeSharedResult(shared, catalog, texts);
  return `s=${writeFrame({ version: linkVersion, kind: kinds.result, payload })}`;
}

/** The same, locked: `seal` takes the plain bytes to bytes that only a passphrase takes back. */
export async function makeSealedFragment(
  shared: SharedResult,
  catalog: Catalog,
  texts: PlanTexts,
  seal: (plain: Uint8Array) => Promise<Uint8Array>,
): Promise<string> {
  const plain = Uint8Array.from([kinds.result, ...writeSharedResult(shared, catalog, texts)]);
  return `s=${writeFrame({ version: linkVersion, kind: kinds.sealed, payload: await seal(plain) })}`;
}

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

function openPayload(kind: number, payload: Uint8Array, catalog: Catalog, texts: PlanTexts): OpenedLink {
  if (kind !== kinds.result) return { kind: 'newer' };
  const read = readSharedResult(payload, catalog, texts);
  return read === null ? { kind: 'damaged' } : { kind: 'result', ...read };
}

/** Longer texts are not searched. */
const longestText = 120_000;

function findBody(text: string): string | null {
  const match = /(?:#|%(?:25)*23|^)s=([A-Za-z0-9_-]+)/i.exec(text.slice(0, longestText));
  return match?.[1] ?? null;
}
