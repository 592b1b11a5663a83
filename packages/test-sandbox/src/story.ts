import {
  type BackstageCredentials,
  type BackstageUserPrincipal,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';

const groupsOf: Record<string, string[]> = {
  'user:default/researcher': ['group:default/ai-research'],
  'user:default/researcher-2': ['group:default/ai-research'],
  'user:default/other-team': ['group:default/genomics'],
  'user:default/platform': ['group:default/platform'],
};

/** Configuration of the story: the teams of the sandbox and the credentials that may assume their roles. */
export const storyConfig = {
  app: { baseUrl: 'http://portal.example' },
  backend: { actions: { pluginSources: ['aws-service-catalog'] } },
  aws: {
    mainAccount: {
      accountId: '111111111111',
      region: 'us-east-1',
      accessKeyId: 'AKIASANDBOXPORTAL001',
      secretAccessKey: 'sandbox-portal-backend-secret-key-0001',
    },
  },
  awsServiceCatalog: {
    curators: ['group:default/platform'],
    catalogs: [
      {
        id: 'hub',
        accountId: '111111111111',
        region: 'us-east-1',
        roleName: 'PortalCurator',
        templateBucket: 'portal-templates-111111111111',
      },
      {
        id: 'ai-research',
        accountId: '222222222222',
        region: 'us-east-1',
        roleName: 'PortalCurator',
        templateBucket: 'portal-templates-222222222222',
        hub: 'hub',
      },
    ],
    teams: [
      {
        group: 'group:default/ai-research',
        accountId: '222222222222',
        regions: ['us-east-1'],
        roleName: 'AIResearchTeam',
      },
      {
        group: 'group:default/genomics',
        accountId: '333333333333',
        regions: ['us-east-1'],
        roleName: 'GenomicsTeam',
      },
    ],
    // The sandbox has no rate of its own: tests that do not look at the budget should not wait for it.
    reads: { requestsPerSecond: 1000 },
  },
};

export const group = (name: string, displayName: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team', profile: { displayName }, children: [] },
});

export const person = (name: string, ...groups: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { memberOf: groups },
  relations: groups.map(one => ({
    type: 'memberOf',
    targetRef: `group:default/${one}`,
  })),
});

/** Who is in which group, for a backend without a catalog to ask. */
export const storyUserInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    async getUserInfo(credentials: BackstageCredentials) {
      const { principal } =
        credentials as BackstageCredentials<BackstageUserPrincipal>;
      return {
        userEntityRef: principal.userEntityRef,
        ownershipEntityRefs: [
          principal.userEntityRef,
          ...(groupsOf[principal.userEntityRef] ?? []),
        ],
      };
    },
  }),
});

/** Groups and people of the story, as the catalog has them. */
export const storyEntities: Entity[] = [
  group('ai-research', 'AI Research'),
  group('genomics', 'Genomics'),
  group('platform', 'Platform team'),
  person('researcher', 'ai-research'),
  person('researcher-2', 'ai-research'),
  person('other-team', 'genomics'),
  person('platform', 'platform'),
];
