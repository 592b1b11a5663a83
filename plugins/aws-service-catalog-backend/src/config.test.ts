import { ConfigReader } from '@backstage/config';
import { readConfig } from './config';

const team = {
  group: 'group:default/research',
  accountId: '222222222222',
  regions: ['us-east-1'],
  roleName: 'Research',
};
const catalog = {
  id: 'hub',
  accountId: '111111111111',
  region: 'us-east-1',
  roleName: 'Curator',
};
const read = (awsServiceCatalog: object) =>
  readConfig(new ConfigReader({ awsServiceCatalog: { ...awsServiceCatalog } }));

describe('readConfig', () => {
  it('works without any configuration, on the safe side', () => {
    const config = readConfig(new ConfigReader({}));
    expect(config.teams).toEqual([]);
    expect(config.annotatedTeams).toBeUndefined();
    expect(config.inventoryReaders).toEqual(['plugin:catalog']);
    expect(config.linkOutputs).toBe('origin');
    expect(config.launches).toMatchObject({
      requireLaunchRole: true,
      keep: 365 * 24 * 3_600_000,
    });
    expect(config.reads).toMatchObject({
      rate: { perSecond: 10, burst: 5 },
      fresh: 60_000,
      timeout: 20_000,
    });
  });

  it('reads everything', () => {
    const config = read({
      annotatedTeams: { accounts: ['222222222222'], roleNames: ['Research'] },
      catalogs: [catalog],
      curators: ['group:default/Platform'],
      teams: [
        {
          ...team,
          group: 'group:default/Research',
          catalog: 'hub',
          externalId: 'x',
        },
      ],
      launches: { requireLaunchRole: false },
      reads: { requestsPerSecond: 5, burst: 20, fresh: '30s', stale: '1h' },
    });
    expect(config.teams[0]).toMatchObject({
      groupRef: 'group:default/research',
      externalId: 'x',
    });
    expect(config.annotatedTeams).toEqual({
      accounts: ['222222222222'],
      roleNames: ['Research'],
    });
    expect(config.curators).toEqual(['group:default/platform']);
    expect(config.launches.requireLaunchRole).toBe(false);
    expect(config.reads).toMatchObject({
      rate: { perSecond: 5, burst: 20 },
      fresh: 30_000,
      stale: 3_600_000,
    });
  });

  it.each([
    ['curators[0]', { curators: ['platform'] }],
    ['catalogs[0]', { catalogs: [{ ...catalog, region: 'virginia' }] }],
    [
      'catalogs[0].launchRoles.permissionsBoundary',
      {
        catalogs: [
          {
            ...catalog,
            launchRoles: {
              permissionsBoundary: 'arn:aws:iam::999999999999:policy/Bound',
            },
          },
        ],
      },
    ],
    ['teams[0]', { teams: [{ ...team, group: 'research' }] }],
    ['teams[0]', { teams: [{ ...team, group: 'user:default/jane' }] }],
    ['teams[0]', { teams: [{ ...team, accountId: '2222-2222' }] }],
    ['teams[0]', { teams: [{ ...team, regions: [] }] }],
    ['teams[0]', { teams: [{ ...team, regions: ['virginia'] }] }],
    ['teams[0]', { teams: [{ ...team, roleName: 'has spaces' }] }],
    ['teams[0]', { teams: [{ ...team, catalog: 'nowhere' }] }],
    ['teams[1]', { teams: [team, team] }],
    [
      'teams[1]',
      {
        teams: [
          team,
          { ...team, group: 'group:default/x', roleName: 'team/research' },
        ],
      },
    ],
    ['annotatedTeams.accounts', { annotatedTeams: {} }],
    [
      'annotatedTeams.accounts[1]',
      { annotatedTeams: { accounts: [team.accountId, '2'] } },
    ],
    ['teams[0].roleName', { teams: [{ ...team, roleName: undefined }] }],
    ['inventory.readers[0]', { inventory: { readers: ['catalog'] } }],
    [
      'inventory.readers[1]',
      { inventory: { readers: ['plugin:a', 'plugin:*'] } },
    ],
    ['inventory.linkOutputs', { inventory: { linkOutputs: 'all' } }],
    ['launches.send', { launches: { send: '0s' } }],
    ['launches.lease', { launches: { lease: '60s' } }],
    ['launches.lease', { launches: { lease: '2s', send: '2s' } }],
    ['launches.keep', { launches: { keep: '23h' } }],
    ['reads.requestsPerSecond', { reads: { requestsPerSecond: 0 } }],
    ['reads.burst', { reads: { burst: 0 } }],
    ['reads.fresh', { reads: { fresh: 'soon' } }],
    ['reads.stale', { reads: { fresh: '2h', stale: '1h' } }],
    ['reads.timeout', { reads: { timeout: '0s' } }],
  ])('names awsServiceCatalog.%s when it is wrong', (key, config) => {
    expect(() => read(config)).toThrow(`awsServiceCatalog.${key}`);
  });
});
