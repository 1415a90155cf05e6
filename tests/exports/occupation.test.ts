import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { describeOccupation } from '../../src/exports/occupation.ts';
import { loadCatalog } from '../../src/site/loadCatalog.ts';
import { the } from '../catalog/copyOfData.ts';

const { core, prose } = await loadCatalog();
const roles = [...openCatalog(core).roles.values()];

describe('describeOccupation', () => {
  const role = the(roles.find(({ id }) => id === 'director-of-online-learning'));
  const piece = the(prose['roles/director-of-online-learning']);
  const described = describeOccupation(role, piece);

  it('is a schema.org Occupation under the name of the role', () => {
    expect(described).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: role.name,
      alternateName: piece.otherNames,
      description: piece.summary,
      occupationLocation: [{ '@type': 'Country', name: 'United States' }],
    });
  });

  it('names every duty and every skill asked', () => {
    expect(described).toMatchObject({
      responsibilities: piece.duties.map(({ title, text }) => `${title}. ${text}`),
      skills: role.requirements.map(({ skill }) => skill.name),
    });
  });

  it('pay is the distribution of a statistical group, under the name of the group', () => {
    const group = the(piece.pay[0]);
    expect(group.soc).toBe('11-9033');
    expect(described).toMatchObject({
      occupationalCategory: piece.pay.map(({ soc, title }) => `${soc} ${title}`),
      estimatedSalary: piece.pay.map(({ soc, title, pay }) => ({
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
    });
  });

  it.each(roles.map((one) => [one.id, one] as const))('%s survives a journey as JSON', (id, one) => {
    const occupation = describeOccupation(one, the(prose[`roles/${id}`]));
    expect(JSON.parse(JSON.stringify(occupation))).toEqual(occupation);
  });
});
