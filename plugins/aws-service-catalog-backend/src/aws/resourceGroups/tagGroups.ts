import {
  CreateGroupCommand,
  GetGroupCommand,
  QueryType,
} from '@aws-sdk/client-resource-groups';
import { NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../AwsAccess';

/** A resource group. */
export interface ResourceGroupView {
  name: string;
  arn: string;
}

/** The group of this name, if the account has it in the session's region. */
export async function findGroup(
  session: AwsSession,
  name: string,
): Promise<ResourceGroupView | undefined> {
  try {
    const { Group } = await session.run(
      'resource-groups',
      'GetGroup',
      ({ resourceGroups }, abortSignal) =>
        resourceGroups.send(new GetGroupCommand({ Group: name }), {
          abortSignal,
        }),
    );
    return { name: Group?.Name ?? name, arn: Group?.GroupArn ?? '' };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Makes a group of all resources that carry a tag. */
export async function createTagGroup(
  session: AwsSession,
  input: {
    name: string;
    description: string;
    tag: { key: string; value: string };
  },
): Promise<ResourceGroupView> {
  const { Group } = await session.run(
    'resource-groups',
    'CreateGroup',
    ({ resourceGroups }, abortSignal) =>
      resourceGroups.send(
        new CreateGroupCommand({
          Name: input.name,
          Description: input.description,
          ResourceQuery: {
            Type: QueryType.TAG_FILTERS_1_0,
            Query: JSON.stringify({
              ResourceTypeFilters: ['AWS::AllSupported'],
              TagFilters: [{ Key: input.tag.key, Values: [input.tag.value] }],
            }),
          },
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return { name: Group?.Name ?? input.name, arn: Group?.GroupArn ?? '' };
}
