import type { Tag } from '@aws-sdk/client-iam';
import type { Ctx, Operation } from '../../core/operation';
import { existingProfile, existingRole, existingUser } from './existing';
import { arnOfNamed, guarded, requestTags } from './guarded';
import { arnOfProfile } from './instanceProfiles';
import { arnOfPolicy, ownPolicy } from './managedPolicyOperations';
import { page, type PageInput } from './page';
import { listTags, withoutTags, withTags } from './tags';

interface Tagged {
  tags: Record<string, string>;
}

/** `Tag`, `Untag` and `List…Tags` of one kind of resource. */
function tagOperations<Ref>(
  kind: string,
  arnOf: (input: Ref, ctx: Ctx) => string,
  find: (ctx: Ctx, input: Ref) => Tagged,
) {
  const tag: Operation<Ref & { Tags: Tag[] }, object> = guarded(
    `Tag${kind}`,
    arnOf,
    (input, ctx) => {
      const resource = find(ctx, input);
      resource.tags = withTags(resource.tags, input.Tags);
      return {};
    },
    input => requestTags(input.Tags),
  );

  const untag: Operation<Ref & { TagKeys: string[] }, object> = guarded(
    `Untag${kind}`,
    arnOf,
    (input, ctx) => {
      const resource = find(ctx, input);
      resource.tags = withoutTags(resource.tags, input.TagKeys);
      return {};
    },
    input => ({ 'aws:TagKeys': input.TagKeys }),
  );

  const list: Operation<Ref & PageInput, object> = guarded(
    `List${kind}Tags`,
    arnOf,
    (input, ctx) => {
      const { items, rest } = page(listTags(find(ctx, input).tags), input);
      return { Tags: items, ...rest };
    },
  );

  return { tag, untag, list };
}

export const userTags = tagOperations(
  'User',
  arnOfNamed('User'),
  (ctx, { UserName }: { UserName: string }) => existingUser(ctx, UserName),
);
export const roleTags = tagOperations(
  'Role',
  arnOfNamed('Role'),
  (ctx, { RoleName }: { RoleName: string }) => existingRole(ctx, RoleName),
);
export const policyTags = tagOperations(
  'Policy',
  arnOfPolicy,
  (ctx, { PolicyArn }: { PolicyArn: string }) => ownPolicy(ctx, PolicyArn),
);
export const instanceProfileTags = tagOperations(
  'InstanceProfile',
  arnOfProfile,
  (ctx, { InstanceProfileName }: { InstanceProfileName: string }) =>
    existingProfile(ctx, InstanceProfileName),
);
