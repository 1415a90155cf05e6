// Ways of answering that the simulation tries the model on. Those called outside break its assumptions on
// purpose; the others lie in or near them.
import { evidenceHit, styles } from '../../src/belief/model.ts';

/** Levels added to the truth in a claim, and the spread around that, in levels. */
export type Style = { readonly offset: number; readonly spread: number };

export type Respondent = {
  readonly name: string;
  /** A person has one of these, each equally likely. */
  readonly styles: readonly Style[];
  /** The chance that a statement is ticked by a person at or above its level; below it, one minus this. */
  readonly evidenceHit: number;
  readonly statesCurrentRole: boolean;
};

const asked = { evidenceHit, statesCurrentRole: false };
const oneStyle = (offset: number, spread: number) => ({ ...asked, styles: [{ offset, spread }] });

export const fromTheModel: Respondent = { name: 'drawn from the model', ...asked, styles };

export const respondents: readonly Respondent[] = [
  fromTheModel,
  { ...fromTheModel, name: 'drawn from the model, states a current role', statesCurrentRole: true },
  { name: 'honest: offset 0, spread 0.8', ...oneStyle(0, 0.8) },
  { name: 'claims 0.6 of a level too much', ...oneStyle(0.6, 0.8) },
  { name: 'erratic: spread 1.6', ...oneStyle(0, 1.6) },
  { name: 'outside: claims 1.0 too much, spread 1.5', ...oneStyle(1, 1.5) },
  { name: 'outside: honest claims, evidence ticked at random', ...oneStyle(0, 0.8), evidenceHit: 0.5 },
];
