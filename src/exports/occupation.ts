// A role as a schema.org Occupation, for search engines. In: a role and its prose. Out: an object for
// JSON-LD. Pay is given as the distribution of the statistical group, under the group's name.
import type { Role } from '../catalog/catalog.ts';
import type { RoleProse } from '../catalog/prose.ts';

/** @see https://schema.org/Occupation */
export function describeOccupation(role: Role, prose: RoleProse): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: role.name,
    alternateName: prose.otherNames,
    description: prose.summary,
    occupationLocation: [{ '@type': 'Country', name: 'United States' }],
    occupationalCategory: prose.pay.map(({ soc, title }) => `${soc} ${title}`),
    responsibilities: prose.duties.map(({ title, text }) => `${title}. ${text}`),
    skills: role.requirements.map(({ skill }) => skill.name),
    estimatedSalary: prose.pay.map(({ title, soc, pay }) => ({
      '@type': 'MonetaryAmountDistribution',
      name: `Annual pay in the statistical group ${title} (SOC ${soc}), ${pay.period}`,
      currency: 'USD',
      duration: 'P1Y',
      percentile10: pay.p10,
      percentile25: pay.p25,
      median: pay.median,
      percentile75: pay.p75,
      percentile90: pay.p90,
    })),
  };
}
