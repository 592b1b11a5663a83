import { NotFoundError } from '@backstage/errors';
import type { Catalog } from '../catalogs/Catalog';
import { MADE, laterStep } from './PublicationProgress';
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

  it('does not go on in a spoke that lies elsewhere than what it made there', async () => {
    const spoke = { ...hub, id: 'spoke' };
    const scene = (region: string, options?: { lenient: boolean }) =>
      sceneOf(
        {
          catalogs: {
            byId: id => (id === 'hub' ? hub : { ...spoke, region }),
          },
          teamById: async () => undefined,
        },
        {
          ...publication,
          answers: { ...publication.answers, spokes: ['spoke'] },
          progress: {
            state: 'running',
            steps: [
              {
                ...laterStep('share:spoke'),
                facts: {
                  ...MADE,
                  place: 'account 111111111111, region us-east-1',
                },
              },
            ],
          },
        },
        options,
      );
    expect((await scene(spoke.region)).spokes).toHaveLength(1);
    await expect(scene('eu-west-1')).rejects.toThrow(
      'The spoke spoke no longer lies in account 111111111111, region us-east-1',
    );
    expect((await scene('eu-west-1', { lenient: true })).spokes).toHaveLength(
      1,
    );
  });
});
