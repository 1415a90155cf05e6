// The addresses of pages, below the base address of the site. What is personal is never in them.
import type { QualificationId, RoleId, SkillId } from '../catalog/catalog.ts';

/** Side by side more roles than this can be read on no screen. */
export const mostCompared = 4;

export const paths = {
  home: '/',
  roles: '/roles',
  role: (id: RoleId) => `/roles/${id}`,
  compare: '/compare',
  /** The roles side by side, in this order. */
  comparing: (ids: readonly RoleId[]) => (ids.length === 0 ? '/compare' : `/compare?roles=${ids.join()}`),
  skills: '/skills',
  skill: (id: SkillId) => `/skills/${id}`,
  qualifications: '/qualifications',
  qualification: (id: QualificationId) => `/qualifications/${id}`,
  assess: '/assess',
  question: (id: SkillId) => `/assess/${id}`,
  checkAnswers: '/assess/check',
  results: '/results',
  routes: '/routes',
  plan: '/plan',
  share: '/share',
  shared: '/shared',
  advise: '/advise',
  about: '/about',
} as const;
