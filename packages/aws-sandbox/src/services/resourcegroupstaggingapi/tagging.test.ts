import {
  GetResourcesCommand,
  GetTagKeysCommand,
  GetTagValuesCommand,
  ResourceGroupsTaggingAPIClient,
  type GetResourcesInput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { clientOf } from '../../__testUtils__/clientOf';
import type { Sandbox } from '../../createSandbox';
import {
  ACCOUNT,
  ADMIN,
  openLaunched,
  PRINCIPAL,
  RESEARCHER,
} from './__testUtils__/openLaunched';

describe('the tagging API', () => {
  let sandbox: Sandbox;
  let tagging: ResourceGroupsTaggingAPIClient;

  beforeAll(async () => {
    sandbox = await openLaunched();
    tagging = clientOf(ResourceGroupsTaggingAPIClient, sandbox, ADMIN);
  });

  afterAll(() => sandbox.close());

  const resources = async (input: GetResourcesInput = {}) => {
    const { ResourceTagMappingList = [], PaginationToken } = await tagging.send(
      new GetResourcesCommand(input),
    );
    return { found: ResourceTagMappingList, PaginationToken };
  };

  it('finds what a person launched, instance and stack, by the tags of Service Catalog', async () => {
    const launched = [{ Key: PRINCIPAL, Values: [RESEARCHER] }];
    const instances = await resources({
      TagFilters: launched,
      ResourceTypeFilters: ['ec2:instance'],
    });
    const stacks = await resources({
      TagFilters: launched,
      ResourceTypeFilters: ['cloudformation:stack'],
    });

    expect(instances.found).toHaveLength(1);
    expect(instances.found[0].ResourceARN).toMatch(
      new RegExp(`^arn:aws:ec2:us-east-1:${ACCOUNT}:instance/i-`),
    );
    expect(instances.found[0].Tags).toEqual(
      expect.arrayContaining([
        { Key: PRINCIPAL, Value: RESEARCHER },
        { Key: 'CostCenter', Value: '4711' },
      ]),
    );
    expect(stacks.found).toHaveLength(1);
    expect(stacks.found[0].ResourceARN).toContain(':stack/SC-');
  });

  it('wants every key, and any of its values', async () => {
    const count = async (TagFilters: GetResourcesInput['TagFilters']) =>
      (await resources({ TagFilters, ResourceTypeFilters: ['ec2:instance'] }))
        .found.length;

    expect(await count([{ Key: PRINCIPAL }])).toBe(2);
    expect(await count([{ Key: PRINCIPAL }, { Key: 'Owner' }])).toBe(0);
    expect(
      await count([
        { Key: PRINCIPAL, Values: [RESEARCHER, `${RESEARCHER}-2`] },
      ]),
    ).toBe(2);
    expect(await count([{ Key: PRINCIPAL, Values: [`${RESEARCHER}*`] }])).toBe(
      0,
    );
    expect(await count([{ Key: 'Owner' }])).toBe(1);
  });

  it('answers in pages, and tells the tags of named resources', async () => {
    const first = await resources({ ResourcesPerPage: 1 });
    const second = await resources({
      ResourcesPerPage: 1,
      PaginationToken: first.PaginationToken,
    });
    const named = await resources({
      ResourceARNList: [second.found[0].ResourceARN ?? ''],
    });

    expect(second.found).not.toEqual(first.found);
    expect(named.found).toEqual(second.found);
    expect(named.PaginationToken).toBe('');
    await expect(
      resources({ ResourceARNList: ['a'], ResourceTypeFilters: ['ec2'] }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('lists keys and values in use', async () => {
    const { TagKeys } = await tagging.send(new GetTagKeysCommand({}));
    const { TagValues } = await tagging.send(
      new GetTagValuesCommand({ Key: PRINCIPAL }),
    );

    expect(TagKeys).toEqual(expect.arrayContaining([PRINCIPAL, 'Owner']));
    expect(TagValues).toEqual([RESEARCHER, `${RESEARCHER}-2`]);
  });

  it('asks for permission', async () => {
    await expect(
      clientOf(ResourceGroupsTaggingAPIClient, sandbox, 'nobody').send(
        new GetResourcesCommand({}),
      ),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('tag:GetResources'),
    });
  });
});
