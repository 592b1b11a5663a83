import {
  CreateGroupCommand,
  DeleteGroupCommand,
  GetGroupCommand,
  GetGroupQueryCommand,
  ListGroupResourcesCommand,
  ListGroupsCommand,
  ResourceGroupsClient,
  SearchResourcesCommand,
  UpdateGroupCommand,
  UpdateGroupQueryCommand,
  type ResourceQuery,
} from '@aws-sdk/client-resource-groups';
import { clientOf } from '../../__testUtils__/clientOf';
import type { Sandbox } from '../../createSandbox';
import { addUser } from '../../testing/principals';
import {
  ACCOUNT,
  ADMIN,
  openLaunched,
  PRINCIPAL,
  RESEARCHER,
} from '../resourcegroupstaggingapi/__testUtils__/openLaunched';

const byTags = (
  TagFilters: object[],
  ...ResourceTypeFilters: string[]
): ResourceQuery => ({
  Type: 'TAG_FILTERS_1_0',
  Query: JSON.stringify({
    ResourceTypeFilters:
      ResourceTypeFilters.length > 0
        ? ResourceTypeFilters
        : ['AWS::AllSupported'],
    TagFilters,
  }),
});
const LAUNCHED_BY_RESEARCHER = byTags(
  [{ Key: PRINCIPAL, Values: [RESEARCHER] }],
  'AWS::EC2::Instance',
);

describe('Resource Groups', () => {
  let sandbox: Sandbox;
  let groups: ResourceGroupsClient;

  beforeAll(async () => {
    sandbox = await openLaunched();
    addUser(sandbox, {
      accountId: ACCOUNT,
      name: 'grouper',
      policies: {
        Groups: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: 'resource-groups:*', Resource: '*' },
          ],
        },
      },
    });
    groups = clientOf(ResourceGroupsClient, sandbox, ADMIN);
  });

  afterAll(() => sandbox.close());

  const search = async (ResourceQuery: ResourceQuery, as = ADMIN) =>
    clientOf(ResourceGroupsClient, sandbox, as).send(
      new SearchResourcesCommand({ ResourceQuery }),
    );

  it('keeps a group per person, and finds its resources anew each time', async () => {
    const created = await groups.send(
      new CreateGroupCommand({
        Name: 'launched-by-researcher',
        Description: 'Launched by researcher',
        ResourceQuery: LAUNCHED_BY_RESEARCHER,
        Tags: { Team: 'ai-research' },
      }),
    );
    const Group = created.Group?.GroupArn;
    const read = await groups.send(
      new GetGroupCommand({ Group: 'launched-by-researcher' }),
    );
    const query = await groups.send(new GetGroupQueryCommand({ Group }));
    const { GroupIdentifiers } = await groups.send(
      new ListGroupsCommand({
        Filters: [{ Name: 'resource-type', Values: ['AWS::EC2::Instance'] }],
      }),
    );
    const listed = await groups.send(new ListGroupResourcesCommand({ Group }));

    expect(Group).toBe(
      `arn:aws:resource-groups:us-east-1:${ACCOUNT}:group/launched-by-researcher`,
    );
    expect(created.Tags).toEqual({ Team: 'ai-research' });
    expect(read.Group).toEqual(created.Group);
    expect(query.GroupQuery).toEqual({
      GroupName: 'launched-by-researcher',
      ResourceQuery: LAUNCHED_BY_RESEARCHER,
    });
    expect(GroupIdentifiers).toMatchObject([{ GroupArn: Group }]);
    expect(listed.Resources).toMatchObject([
      { Identifier: { ResourceType: 'AWS::EC2::Instance' } },
    ]);

    await groups.send(
      new UpdateGroupCommand({ Group, Description: 'Instances of Owner' }),
    );
    await groups.send(
      new UpdateGroupQueryCommand({
        Group,
        ResourceQuery: byTags([{ Key: 'Nobody' }]),
      }),
    );
    const empty = await groups.send(new ListGroupResourcesCommand({ Group }));
    expect(empty.Resources).toEqual([]);

    const deleted = await groups.send(new DeleteGroupCommand({ Group }));
    expect(deleted.Group?.Description).toBe('Instances of Owner');
    await expect(
      groups.send(new GetGroupCommand({ Group })),
    ).rejects.toMatchObject({
      name: 'NotFoundException',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('searches without a group, by tags and by stack', async () => {
    const stacks = await search(
      byTags(
        [{ Key: PRINCIPAL, Values: [RESEARCHER] }],
        'AWS::CloudFormation::Stack',
      ),
    );
    const ofStack = (StackIdentifier?: string): ResourceQuery => ({
      Type: 'CLOUDFORMATION_STACK_1_0',
      Query: JSON.stringify({ StackIdentifier }),
    });

    const tagged = await search(LAUNCHED_BY_RESEARCHER);
    const inStack = await search(
      ofStack(stacks.ResourceIdentifiers?.[0].ResourceArn),
    );
    const gone = await search(ofStack('gone'));

    expect(tagged.ResourceIdentifiers).toHaveLength(1);
    expect(inStack.ResourceIdentifiers).toEqual(
      expect.arrayContaining(tagged.ResourceIdentifiers ?? []),
    );
    expect(
      inStack.ResourceIdentifiers?.map(({ ResourceType }) => ResourceType),
    ).toContain('AWS::EC2::SecurityGroup');
    expect(gone.QueryErrors).toMatchObject([
      { ErrorCode: 'CLOUDFORMATION_STACK_NOT_EXISTING' },
    ]);
  });

  it.each<[string, ResourceQuery]>([
    ['text that is no JSON', { Type: 'TAG_FILTERS_1_0', Query: 'tags' }],
    ['no keys', byTags([])],
    ['no stack', { Type: 'CLOUDFORMATION_STACK_1_0', Query: '{}' }],
  ])('refuses a query with %s', async (_what, query) => {
    await expect(search(query)).rejects.toMatchObject({
      name: 'BadRequestException',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('refuses a second group of the same name', async () => {
    const create = () =>
      groups.send(
        new CreateGroupCommand({
          Name: 'twice',
          ResourceQuery: LAUNCHED_BY_RESEARCHER,
        }),
      );
    await create();

    await expect(create()).rejects.toMatchObject({
      name: 'BadRequestException',
    });
  });

  it('asks for the permission to look for tags too', async () => {
    await expect(
      search(LAUNCHED_BY_RESEARCHER, `arn:aws:iam::${ACCOUNT}:user/grouper`),
    ).rejects.toMatchObject({
      name: 'ForbiddenException',
      message: expect.stringContaining('tag:GetResources'),
    });
  });
});
