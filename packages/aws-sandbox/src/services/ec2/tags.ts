import type { Tag, TagSpecification } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Caller } from '../../core/Caller';
import type { Access, Ctx } from '../../core/operation';
import { ec2Arn, type Ec2Kind } from './arns';
import type { Tags } from './state';

/** Services whose calls may set `aws:` tags. */
const TAGGING_SERVICES = [
  'cloudformation.amazonaws.com',
  'servicecatalog.amazonaws.com',
];

const RESERVED_PREFIX = 'aws:';

export function toTags(list: Tag[] | undefined): Tags {
  return Object.fromEntries(
    (list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']),
  );
}

export function fromTags(tags: Tags): Tag[] | undefined {
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return list.length > 0 ? list : undefined;
}

/** Tags that a request asks for one kind of resource. */
export function specifiedTags(
  specifications: TagSpecification[] | undefined,
  kind: Ec2Kind,
): Tags {
  return toTags(
    (specifications ?? [])
      .filter(({ ResourceType }) => ResourceType === kind)
      .flatMap(({ Tags: list }) => list ?? []),
  );
}

/** Condition keys of the tags a request sets. Tags that AWS services set are no part of the request. */
export function requestTagContext(
  tags: Tags,
): Record<string, string | string[]> {
  const own = Object.entries(tags).filter(
    ([key]) => !key.startsWith(RESERVED_PREFIX),
  );
  const context: Record<string, string | string[]> = Object.fromEntries(
    own.map(([key, value]) => [`aws:RequestTag/${key}`, value]),
  );
  if (own.length > 0) {
    context['aws:TagKeys'] = own.map(([key]) => key);
  }
  return context;
}

/** Condition keys of the tags a resource has. */
export function resourceTagContext(tags: Tags): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) => [
      [`aws:ResourceTag/${key}`, value],
      [`ec2:ResourceTag/${key}`, value],
    ]),
  );
}

/** EC2 asks for `ec2:CreateTags` too when a request creates a resource with tags. */
export function createTagsAccess(
  ctx: Pick<Ctx, 'accountId' | 'region'>,
  kind: Ec2Kind,
  createAction: string,
  tags: Tags,
): Access[] {
  return Object.keys(tags).length === 0
    ? []
    : [
        {
          action: 'ec2:CreateTags',
          resource: ec2Arn(ctx, kind, '*'),
          context: {
            ...requestTagContext(tags),
            'ec2:CreateAction': createAction,
          },
        },
      ];
}

/**
 * @throws InvalidParameterValue for `aws:` keys that no AWS service sets, TagLimitExceeded above 50 tags of one's own
 */
export function checkTags(tags: Tags, caller: Caller): void {
  const keys = Object.keys(tags);
  const reserved = keys.some(key => key.startsWith(RESERVED_PREFIX));
  const byService = caller.calledVia?.some(service =>
    TAGGING_SERVICES.includes(service),
  );
  if (reserved && !byService) {
    throw new AwsError(
      'InvalidParameterValue',
      "Tag keys starting with 'aws:' are reserved for internal use",
    );
  }
  if (keys.filter(key => !key.startsWith(RESERVED_PREFIX)).length > 50) {
    throw new AwsError(
      'TagLimitExceeded',
      'The maximum number of Tags for a resource has been reached.',
    );
  }
}
