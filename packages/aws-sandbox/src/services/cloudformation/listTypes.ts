import type {
  ListTypesInput,
  ListTypesOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { pageOf } from '../../core/pageOf';
import {
  resourceTypeArn,
  resourceTypeDescription,
} from './registry/resourceSchema';
import { describedTypeNames } from './registry/resourceHandlers';
import { validationError } from './template/templateError';

const PAGE_SIZE = 100;

/** Lists resource types. Those of AWS are public; the account has none of its own. */
export const listTypes: Operation<ListTypesInput, ListTypesOutput> = {
  run(input, ctx) {
    const { items, nextToken } = pageOf(
      ofAws(input)
        ? describedTypeNames().filter(name =>
            name.startsWith(input.Filters?.TypeNamePrefix ?? ''),
          )
        : [],
      {
        token: input.NextToken,
        size: input.MaxResults ?? PAGE_SIZE,
        invalid: () => validationError('Invalid NextToken.'),
      },
    );
    return {
      TypeSummaries: items.map(name => ({
        Type: 'RESOURCE' as const,
        TypeName: name,
        TypeArn: resourceTypeArn(ctx.region, name),
        Description: resourceTypeDescription(name),
        IsActivated: true,
      })),
      NextToken: nextToken,
    };
  },
};

function ofAws({
  Visibility = 'PRIVATE',
  Type = 'RESOURCE',
  ProvisioningType = 'FULLY_MUTABLE',
  DeprecatedStatus = 'LIVE',
  Filters = {},
}: ListTypesInput): boolean {
  return (
    Visibility === 'PUBLIC' &&
    Type === 'RESOURCE' &&
    ProvisioningType === 'FULLY_MUTABLE' &&
    DeprecatedStatus === 'LIVE' &&
    (Filters.Category ?? 'AWS_TYPES') === 'AWS_TYPES' &&
    !Filters.PublisherId
  );
}
