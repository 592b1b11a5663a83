import { catalogReadPermission } from 'backstage-plugin-aws-service-catalog-common';
import {
  catalogConditions,
  createCatalogConditionalDecision,
  isCatalog,
} from './catalogResource';

const hub = { id: 'hub', accountId: '111111111111', region: 'us-east-1' };

describe('IS_CATALOG', () => {
  it.each([
    [['hub'], true],
    [['spoke', 'hub'], true],
    [['Hub'], false],
    [[], false],
  ])('with ids %j is %s', (ids, expected) => {
    expect(isCatalog.apply(hub, { ids })).toBe(expected);
    expect(isCatalog.toQuery({ ids })).toEqual({ ids });
  });

  it('serves policies', () => {
    expect(
      createCatalogConditionalDecision(
        catalogReadPermission,
        catalogConditions.isCatalog({ ids: ['hub'] }),
      ),
    ).toMatchObject({
      result: 'CONDITIONAL',
      pluginId: 'aws-service-catalog',
      resourceType: 'aws-service-catalog-catalog',
      conditions: { rule: 'IS_CATALOG', params: { ids: ['hub'] } },
    });
  });
});
