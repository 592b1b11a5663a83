import {
  DEFAULT_NAMESPACE,
  entityEnvelopeSchemaValidator,
} from '@backstage/catalog-model';
import { portalLinks } from 'backstage-plugin-aws-service-catalog-common';
import type { Scope } from './Scope';
import { templateOf } from './templateOf';

const portal = portalLinks('https://portal.example/');
const scopeOf = (id: string, region = 'us-east-1'): Scope => ({
  team: {
    id,
    groupRef: `group:${DEFAULT_NAMESPACE}/${id}`,
    title: id,
    accountId: '222222222222',
    regions: [region],
  },
  region,
});
const product = {
  id: 'prod-Abc123',
  name: 'Notebook',
  vendor: 'The institute',
};
const valid = entityEnvelopeSchemaValidator();

describe('templateOf', () => {
  it('launches the product for the team, by ids alone', () => {
    const { metadata, spec } = templateOf(
      scopeOf('ai-research'),
      product,
      portal,
    );
    expect(metadata).toMatchObject({
      name: 'prod-abc123.ai-research.us-east-1',
      title: 'Notebook',
      links: [
        {
          url: 'https://portal.example/service-catalog/products/prod-Abc123?team=ai-research&region=us-east-1',
        },
      ],
    });
    expect(spec).toMatchObject({
      owner: 'group:default/ai-research',
      type: 'aws-service-catalog-product',
      steps: [
        {
          action: 'aws:service-catalog:provision',
          input: {
            team: 'ai-research',
            region: 'us-east-1',
            product: 'prod-Abc123',
          },
        },
      ],
    });
  });

  it('asks in the region that the product is in', () => {
    const { spec } = templateOf(
      scopeOf('ai-research', 'eu-central-1'),
      product,
      portal,
    );
    const where = {
      team: 'ai-research',
      region: 'eu-central-1',
      product: 'prod-Abc123',
    };
    expect(spec).toMatchObject({
      parameters: [
        {
          properties: {
            version: { 'ui:options': where },
            path: { 'ui:options': where },
            parameters: { 'ui:options': where },
            tags: { 'ui:options': where },
          },
        },
      ],
      steps: [{ input: where }],
    });
  });

  it('takes no text of AWS for an expression', () => {
    const entity = templateOf(
      scopeOf('ai-research'),
      {
        ...product,
        name: '${{ secrets.a }}',
        description: 'Says ${{ 7 * 7 }}',
        vendor: '${{ x }}',
      },
      portal,
    );
    expect(entity.metadata.title).toBe('$ {{ secrets.a }}');
    expect(entity.metadata.description).toBe('Says $ {{ 7 * 7 }}');
    expect(JSON.stringify(entity).match(/\$\{\{[^}]*\}\}/g)).toEqual([
      ...['version', 'path', 'name', 'parameters', 'tags'].map(
        key => `\${{ parameters.${key} }}`,
      ),
      '${{ steps.launch.output.portalUrl }}',
    ]);
  });

  it.each(['ai-research', 'lab~genomics', 'g'.repeat(63)])(
    'gives each product of each team a name that the catalog takes: %s',
    id => {
      const names = [
        templateOf(scopeOf(id), product, portal),
        templateOf(scopeOf(id, 'eu-central-1'), product, portal),
        templateOf(scopeOf(id), { ...product, id: 'prod-Xyz' }, portal),
      ].map(entity => {
        expect(() => valid(entity)).not.toThrow();
        expect(entity.metadata.name).toMatch(
          /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/,
        );
        expect(entity.metadata.name.length).toBeLessThanOrEqual(63);
        return entity.metadata.name;
      });
      expect(new Set(names).size).toBe(3);
    },
  );
});
