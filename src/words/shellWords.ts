import { formatCounted } from './figures.ts';

/** What stands around every page. */
export const shellWords = {
  brand: 'Wayline',
  skip: 'Skip to the page',
  mainNavigation: 'Main',
  home: 'Map',
  plan: 'Plan',
  assess: 'Assess',
  roles: 'Roles',
  advise: 'Advise',
  skills: 'Skills',
  qualifications: 'Qualifications',
  about: 'About',
  findRole: 'Find a role',
  findNothing: (text: string) => `No role matches “${text}”.`,
  findCount: (count: number) => formatCounted(count, 'role', 'roles'),
  alsoCalled: (name: string) => `also called ${name}`,
  footer:
    'Pay, licences and law are those of the United States. Occupational ratings come in part from O*NET 29.3 by USDOL/ETA (CC BY 4.0), modified; USDOL/ETA has not approved, endorsed or tested the changes.',
  version: (version: string) => `Catalog ${version}.`,
  footerLink: 'Method, sources and privacy',
  print: 'Print this page',
  failed: {
    title: 'This page did not open',
    text: 'Its text could not be loaded. You may be offline, or the site may just have been updated.',
    again: 'Load it again',
  },
} as const;
