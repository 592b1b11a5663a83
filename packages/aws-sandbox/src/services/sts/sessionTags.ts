import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import { AwsError } from '../../core/AwsError';
import type { Ctx } from '../../core/operation';

/** Tags of a new session, and which of them the next role in the chain inherits. */
export interface SessionTags {
  values: Record<string, string> | undefined;
  transitive: string[];
}

/** Joins the tags that the caller's own session hands on with those of the request. */
export function sessionTagsFor(
  input: Pick<AssumeRoleRequest, 'Tags' | 'TransitiveTagKeys'>,
  { caller }: Pick<Ctx, 'caller'>,
): SessionTags {
  const inherited = Object.fromEntries(
    Object.entries(caller.sessionTags ?? {}).filter(([key]) =>
      caller.transitiveTagKeys?.includes(key),
    ),
  );
  const given: Record<string, string> = {};
  for (const { Key = '', Value = '' } of input.Tags ?? []) {
    if (Key.toLowerCase().startsWith('aws:')) {
      throw new AwsError(
        'ValidationError',
        `Tag keys may not begin with aws: (${Key})`,
      );
    }
    if (Key in given) {
      throw new AwsError(
        'InvalidParameterValue',
        `Duplicate tag keys found: ${Key}`,
      );
    }
    if (Key in inherited) {
      throw new AwsError(
        'AccessDenied',
        `The session tag ${Key} is inherited from the calling session and cannot be overridden`,
        { status: 403 },
      );
    }
    given[Key] = Value;
  }
  const unknown = input.TransitiveTagKeys?.find(key => !(key in given));
  if (unknown !== undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      `The specified transitive tag key must be included in the requested tags: ${unknown}`,
    );
  }
  const values = { ...inherited, ...given };
  return {
    values: Object.keys(values).length > 0 ? values : undefined,
    transitive: [...Object.keys(inherited), ...(input.TransitiveTagKeys ?? [])],
  };
}
