// What an adviser does to what is kept, each as a function of it. An act may be applied more than once: to what is in
// memory at once, and to what is stored when it is written. Where it has nothing to do it gives back the same object.
import type { Advisee, Caseload, KeptInvitation } from '../caseload/caseload.ts';
import {
  makeAdviseeRecord,
  makeInvitationRecord,
  readAdvisee,
  readInvitation,
} from '../caseload/caseloadRecord.ts';
import { mergeCaseloads } from '../caseload/mergeCaseloads.ts';
import { asideText, isEmpty, type Kept, nothingKept } from './keptCaseload.ts';

export type Act = (kept: Kept) => Kept;

/** An act that can be taken back. What was kept before and after it is known once it was applied. */
export type Past = {
  readonly kind: 'removal' | 'import' | 'start over';
  before: Kept;
  after: Kept;
};

/** Does nothing for one who is gone, nor where what comes out of it would not be read again. */
export const changing =
  (id: string, update: (advisee: Advisee) => Advisee, at: number): Act =>
  (kept) => {
    const known = kept.caseload.advisees.get(id);
    const changed = known === undefined ? known : update(known);
    if (changed === undefined || changed === known) return kept;
    return putting([{ ...changed, id, changed: at }], [])(kept);
  };

/** Puts records in, as they would be read again; one that would not be is left out. */
export const putting =
  (advisees: readonly Advisee[], invitations: readonly KeptInvitation[]): Act =>
  (kept) => {
    const put = readable({ advisees, invitations });
    if (put.advisees.size + put.invitations.size === 0) return kept;
    return withCaseload(kept, {
      advisees: new Map([...kept.caseload.advisees, ...put.advisees]),
      invitations: new Map([...kept.caseload.invitations, ...put.invitations]),
    });
  };

export const removing =
  (list: 'advisees' | 'invitations', id: string): Act =>
  (kept) => {
    if (!kept.caseload[list].has(id)) return kept;
    const { advisees, invitations } = kept.caseload;
    return withCaseload(kept, {
      advisees: list === 'advisees' ? without(advisees, id) : advisees,
      invitations: list === 'invitations' ? without(invitations, id) : invitations,
    });
  };

export const takingIn =
  (given: Caseload, how: 'replace' | 'merge'): Act =>
  (kept) => {
    const theirs = readable({
      advisees: [...given.advisees.values()],
      invitations: [...given.invitations.values()],
    });
    return withCaseload(kept, how === 'replace' ? theirs : mergeCaseloads(kept.caseload, theirs));
  };

/** Everything, with what was set aside and what a newer version wrote. */
export const startingOver: Act = (kept) => (isEmpty(kept) ? kept : { ...nothingKept });

/** Only where it still is the text that was seen: another tab may have set another one aside under this key. */
export const dismissing =
  (key: string, text: string): Act =>
  (kept) => {
    if (!kept.asides.has(key) || asideText(kept.asides.get(key)) !== text) return kept;
    return { ...kept, asides: without(kept.asides, key) };
  };

/** The act, which also notes what it did in `past`. */
export const noting =
  (past: Past, act: Act): Act =>
  (kept) => {
    past.before = kept;
    past.after = act(kept);
    return past.after;
  };

/** Takes an act back, record by record; one that was changed since stays as it is. */
export const undoing =
  (past: Past): Act =>
  (kept) => {
    const { before, after } = past;
    const asRaw = () => '';
    const textOf = (advisee: Advisee) => JSON.stringify(makeAdviseeRecord(advisee));
    const textOfSent = (invitation: KeptInvitation) => JSON.stringify(makeInvitationRecord(invitation));
    const [was, came, is] = [before.caseload, after.caseload, kept.caseload];
    return {
      caseload: {
        advisees: backFrom(is.advisees, came.advisees, was.advisees, textOf),
        invitations: backFrom(is.invitations, came.invitations, was.invitations, textOfSent),
      },
      asides: backFrom(kept.asides, after.asides, before.asides, asRaw),
      leftAlone: backFrom(kept.leftAlone, after.leftAlone, before.leftAlone, asRaw),
    };
  };

function backFrom<Value>(
  now: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  before: ReadonlyMap<string, Value>,
  textOf: (value: Value) => string,
): ReadonlyMap<string, Value> {
  const textAt = (values: ReadonlyMap<string, Value>, key: string) => {
    const value = values.get(key);
    return value === undefined ? null : textOf(value);
  };
  const back = new Map(now);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const value = before.get(key);
    if (value === after.get(key) || textAt(now, key) !== textAt(after, key)) continue;
    if (value === undefined) back.delete(key);
    else back.set(key, value);
  }
  return back;
}

const without = <Value>(values: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
  new Map([...values].filter(([other]) => other !== key));

const withCaseload = (kept: Kept, caseload: Caseload): Kept => ({ ...kept, caseload });

/** What is stored must open again: within all bounds, and with a name. */
function readable(given: {
  readonly advisees: readonly Advisee[];
  readonly invitations: readonly KeptInvitation[];
}): Caseload {
  const advisees = given.advisees.flatMap((advisee) => {
    const read = readAdvisee(makeAdviseeRecord(advisee));
    return read.kind === 'read' ? [[read.value.id, read.value] as const] : [];
  });
  const invitations = given.invitations.flatMap((invitation) => {
    const read = readInvitation(makeInvitationRecord(invitation));
    return read.kind === 'read' ? [[read.value.id, read.value] as const] : [];
  });
  return { advisees: new Map(advisees), invitations: new Map(invitations) };
}
