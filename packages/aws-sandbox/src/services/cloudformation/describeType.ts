import type {
  DescribeTypeInput,
  DescribeTypeOutput,
} from '@aws-sdk/client-cloudformation';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { describedTypeNames } from './registry/resourceHandlers';
import {
  resourceSchema,
  resourceTypeArn,
  resourceTypeDescription,
} from './registry/resourceSchema';
import { resourceType } from './resources/resourceTypes';
import { validationError } from './template/templateError';

const ARN = /^arn:aws:cloudformation:[^:]*:[^:]*:type\/resource\/([^/]+)/;

/** Describes a resource type of AWS, with the schema that names the permissions of its handlers. */
export const describeType: Operation<DescribeTypeInput, DescribeTypeOutput> = {
  run(input, ctx) {
    const typeName = askedFor(input);
    const isKnown =
      (input.Type ?? 'RESOURCE') === 'RESOURCE' &&
      !input.PublisherId &&
      describedTypeNames().includes(typeName);
    if (!isKnown) {
      throw new AwsError(
        'TypeNotFoundException',
        `The type '${typeName}' cannot be found.`,
        { status: 404 },
      );
    }
    return {
      Arn: resourceTypeArn(ctx.region, typeName),
      Type: 'RESOURCE',
      TypeName: typeName,
      IsDefaultVersion: true,
      Description: resourceTypeDescription(typeName),
      Schema: JSON.stringify(resourceSchema(typeName, resourceType(typeName))),
      ProvisioningType: 'FULLY_MUTABLE',
      DeprecatedStatus: 'LIVE',
      Visibility: 'PUBLIC',
      SourceUrl:
        'https://github.com/aws-cloudformation/aws-cloudformation-resource-providers',
    };
  },
};

function askedFor({ Arn, Type, TypeName }: DescribeTypeInput): string {
  if (TypeName && Type) {
    return TypeName;
  }
  const [, name] = ARN.exec(Arn ?? '') ?? [];
  if (!name) {
    throw validationError(
      'Either a type ARN, or both a type and a type name must be given.',
    );
  }
  return name.replaceAll('-', '::');
}
