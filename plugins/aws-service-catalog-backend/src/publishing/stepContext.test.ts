import { NotFoundError } from '@backstage/errors';
import type { Catalog } from '../catalogs/Catalog';
import { sceneOf } from './stepContext';

const hub: Catalog = {
  id: 'hub',
  accountId: '111111111111',
  region: 'us-east-1',
  roleName: 'PortalCurator',
};

const publication: Parameters<typeof sceneOf>[1] = {
  request: {
    id: '00000000-0000-4000-8000-000000000001',
    catalogId: hub.id,
    accountId: hub.accountId,
    region: hub.region,
    requestedBy: 'user:default/platform',
    requestedAt: new Date('2026-11-02T10:00:00.000Z'),
    idempotencyKey: 'key',
    digest: 'd'.repeat(64),
  },
  answers: {
    source: { kind: 'template', body: 'Resources: {}' },
    product: { name: 'Bucket', owner: 'Platform team' },
    version: { name: 'v1' },
    portfolio: { id: 'port-1' },
    launchRole: { localRoleName: 'LaunchRole' },
    teams: [],
  },
};

describe('sceneOf', () => {
  const sceneIn = (catalog: Catalog, options?: { lenient: boolean }) =>
    sceneOf(
      { catalogs: { byId: () => catalog }, teamById: async () => undefined },
      publication,
      options,
    );

  it('finds the catalog where the publication began', async () => {
    expect((await sceneIn(hub)).catalog).toBe(hub);
  });

  it.each([
    ['account', { accountId: '222222222222' }],
    ['region', { region: 'eu-west-1' }],
  ])(
    'does not go on in another %s, where nothing of it was made',
    async (_, moved) => {
      await expect(sceneIn({ ...hub, ...moved })).rejects.toThrow(
        NotFoundError,
      );
      expect(
        (await sceneIn({ ...hub, ...moved }, { lenient: true })).catalog.id,
      ).toBe('hub');
    },
  );
});
