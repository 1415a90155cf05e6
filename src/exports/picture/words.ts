import type { Band } from '../../readiness/band.ts';
import type { Readiness } from '../../readiness/readiness.ts';

export type ResultsPictureWords = {
  readonly brand: string;
  readonly bands: Readonly<Record<Band, string>>;
  /** Below the counts: what they are out of. */
  readonly counted: (known: number, all: number) => string;
  /** Where the bands begin. */
  readonly thresholds: string;
  readonly title: string;
  readonly hint: (shown: number, all: number) => string;
  /** Of a share of 0 to 1. */
  readonly percent: (share: number) => string;
  readonly range: (low: number, high: number) => string;
  /** Which gates alone are missing; asked only of roles that are Ready but for them. */
  readonly butFor: (result: Readiness) => string;
  readonly answersMissing: (count: number) => string;
  /** One role in the description read aloud. */
  readonly describe: (result: Readiness) => string;
  readonly describeTooEarly: (name: string, answersMissing: number) => string;
  readonly selfAssessment: string;
  readonly origin: (date: string, catalogVersion: string) => string;
};
