// What is there to read? The texts of every page, apart from the core and from each other, so that a
// reader loads one page's words. makeProse.ts writes them when the site is built.
import type {
  CatalogFiles,
  OccupationRecord,
  QualificationRecord,
  RoleRecord,
  SkillRecord,
  SourceRecord,
} from './readFiles.ts';

/** A source as a page cites it. Its number on the page is its place in the page's list, from 1. */
export type Source = SourceRecord;
/** A sentence with the ids of the sources that carry it. */
type Cited = { readonly text: string; readonly sources: readonly string[] };

export type PayGroup = OccupationRecord & {
  readonly match: RoleRecord['pay'][number]['match'];
  readonly reason: string;
};
/** What a requirement rests on; a framework item comes with its title. */
export type Basis =
  | Exclude<RoleRecord['requirements'][number]['basis'], { kind: 'framework' }>
  | ({ readonly kind: 'framework' } & FrameworkItem);
export type FrameworkItem = {
  readonly code: string;
  readonly title: string;
  readonly framework: string;
  readonly source: string;
};
type Network = {
  readonly name: string;
  readonly shortName: string;
  readonly about: string;
  readonly sources: readonly string[];
};
type MoveProse = {
  readonly from: string | null;
  readonly to: string;
  readonly note?: string;
  readonly sources: readonly string[];
};

export type RoleProse = Pick<
  RoleRecord,
  'otherNames' | 'summary' | 'duties' | 'variation' | 'firstYear' | 'benefits' | 'advice' | 'paths'
> & {
  readonly facts: readonly Cited[];
  readonly alsoValued: readonly string[];
  /** One for each requirement, in the order of the core. */
  readonly bases: readonly Basis[];
  /** One for each gate, in the order of the core. */
  readonly gates: readonly { readonly note?: string; readonly sources: readonly string[] }[];
  readonly networks: readonly Network[];
  readonly pay: readonly PayGroup[];
  readonly moves: readonly MoveProse[];
  readonly sources: readonly Source[];
};

export type ActionProse = CatalogFiles['actions'][number];

export type SkillProse = Pick<
  SkillRecord,
  'otherNames' | 'definition' | 'why' | 'levels' | 'evidence' | 'develop' | 'onet' | 'esco'
> & {
  readonly facts: readonly Cited[];
  readonly frameworks: readonly FrameworkItem[];
  readonly actions: readonly ActionProse[];
  readonly sources: readonly Source[];
};

export type QualificationProse = Pick<
  QualificationRecord,
  'otherNames' | 'summary' | 'asks' | 'involves' | 'opens' | 'checked' | 'months'
> & {
  readonly creditHours: NonNullable<QualificationRecord['creditHours']> | null;
  readonly fees: NonNullable<QualificationRecord['fees']>;
  readonly renewal: NonNullable<QualificationRecord['renewal']> | null;
  readonly cites: readonly string[];
  readonly sources: readonly Source[];
};

export type HomeProse = {
  /** Of each role, by its id: what the map's panel says first. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly lines: readonly { readonly id: string; readonly description: string }[];
  readonly pathways: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly routes: readonly (readonly string[])[];
  }[];
};

export type RolesProse = {
  readonly roles: readonly {
    readonly id: string;
    readonly summary: string;
    readonly pay: PayGroup['pay'] & { readonly title: string };
  }[];
  readonly sources: readonly Source[];
};

export type SkillsProse = {
  readonly groups: readonly { readonly id: string; readonly description: string }[];
  readonly skills: readonly { readonly id: string; readonly definition: string }[];
};

/** What the questions of the assessment say. One piece for all: the next question must wait for nothing. */
export type AssessProse = {
  readonly skills: readonly {
    readonly id: string;
    readonly definition: string;
    /** In the first person, from level 0 to 4. */
    readonly levels: readonly string[];
    readonly evidence: readonly { readonly code: number; readonly text: string }[];
  }[];
};

/** Every action, for plans. */
export type ActionsProse = { readonly actions: readonly ActionProse[] };

export type QualificationsProse = {
  readonly qualifications: readonly { readonly id: string; readonly summary: string }[];
};

export type AboutProse = {
  readonly checked: string;
  readonly credits: CatalogFiles['meta']['credits'];
  readonly sources: readonly Source[];
  readonly bases: Readonly<Record<Basis['kind'], number>>;
};

/** What the search of roles knows beyond their names. */
export type NamesProse = {
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
  readonly retired: {
    readonly [Kind in 'roles' | 'skills' | 'qualifications']: readonly {
      readonly id: string;
      readonly name: string;
    }[];
  };
};

/** Every piece of prose, by the key that loads it. */
export type ProseByKey = {
  readonly home: HomeProse;
  readonly roles: RolesProse;
  readonly skills: SkillsProse;
  readonly qualifications: QualificationsProse;
  readonly assess: AssessProse;
  readonly about: AboutProse;
  readonly actions: ActionsProse;
  readonly names: NamesProse;
} & {
  readonly [key: `roles/${string}`]: RoleProse;
  readonly [key: `skills/${string}`]: SkillProse;
  readonly [key: `qualifications/${string}`]: QualificationProse;
};

/** Fetches a piece of prose. Rejects when it cannot be fetched. */
export type ReadProse = <Key extends keyof ProseByKey>(key: Key) => Promise<ProseByKey[Key]>;
