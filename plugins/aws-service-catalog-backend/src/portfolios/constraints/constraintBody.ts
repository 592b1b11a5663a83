import type {
  ConstraintType,
  CreateConstraintRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import type { JsonObject } from '@backstage/types';
import { InvalidFieldError } from '../../invalidField';
import { plain } from '../Changed';

/** What a request says of a constraint, whatever its type. */
export type ConstraintMembers = Omit<
  CreateConstraintRequest,
  'productId' | 'type' | 'description'
>;

const MEMBERS_OF: Record<ConstraintType, readonly (keyof ConstraintMembers)[]> =
  {
    LAUNCH: ['launchRoleArn', 'localRoleName'],
    NOTIFICATION: ['notificationArns'],
    RESOURCE_UPDATE: ['tagUpdates'],
    STACKSET: ['stackSet'],
    TEMPLATE: ['rules'],
  };

const ALL_MEMBERS = Object.values(MEMBERS_OF).flat();

/**
 * Body of a constraint as AWS keeps it.
 *
 * @throws InvalidFieldError - a member is missing, or belongs to another type
 */
export function constraintBody(
  type: ConstraintType,
  request: ConstraintMembers,
): JsonObject {
  const own = MEMBERS_OF[type];
  const foreign = ALL_MEMBERS.find(
    member => request[member] !== undefined && !own.includes(member),
  );
  if (foreign) {
    throw new InvalidFieldError(
      foreign,
      `${foreign} does not belong to a constraint of type ${type}; that takes ${own.join(
        ' or ',
      )}`,
    );
  }
  const given = own.filter(member => request[member] !== undefined);
  if (given.length !== 1) {
    throw new InvalidFieldError(
      own[0],
      own.length === 1
        ? `${own[0]} is missing: a constraint of type ${type} needs it`
        : `Give either ${own.join(
            ' or ',
          )}: a constraint of type ${type} needs one of them`,
    );
  }
  return plain(bodyOf(request));
}

function bodyOf(request: ConstraintMembers): Record<string, unknown> {
  const { launchRoleArn, localRoleName, notificationArns, stackSet } = request;
  if (launchRoleArn) return { RoleArn: requireRoleArn(launchRoleArn) };
  if (localRoleName) return { LocalRoleName: localRoleName };
  if (notificationArns) {
    return { NotificationArns: notificationArns.map(requireTopicArn) };
  }
  if (stackSet) {
    return {
      Version: '1.0',
      Properties: {
        AccountList: stackSet.accounts,
        RegionList: stackSet.regions,
        AdminRole: stackSet.adminRoleArn,
        ExecutionRole: stackSet.executionRoleName,
      },
    };
  }
  if (request.tagUpdates) {
    return {
      Version: '2.0',
      Properties: {
        TagUpdateOnProvisionedProduct:
          request.tagUpdates === 'allowed' ? 'ALLOWED' : 'NOT_ALLOWED',
      },
    };
  }
  return { Rules: request.rules };
}

function requireRoleArn(arn: string): string {
  if (!/^arn:[^:]+:iam::\d{12}:role\/.+/.test(arn)) {
    throw new InvalidFieldError(
      'launchRoleArn',
      `launchRoleArn '${arn}' is not the ARN of a role, e.g. arn:aws:iam::111111111111:role/LaunchRole`,
    );
  }
  return arn;
}

function requireTopicArn(arn: string): string {
  if (!/^arn:[^:]+:sns:[^:]+:\d{12}:.+/.test(arn)) {
    throw new InvalidFieldError(
      'notificationArns',
      `notificationArns: '${arn}' is not the ARN of an SNS topic`,
    );
  }
  return arn;
}
