import type { NextStep } from 'backstage-plugin-aws-service-catalog-common';
import { missingPermission } from './missingPermission';
import type { RootCause } from './rootCause';

/** What a cause means and who can do something about it. */
export interface Explanation {
  /** One sentence. */
  summary: string;
  nextSteps: NextStep[];
  /** IAM action that somebody lacks. */
  missingAction?: string;
}

/** Who is involved, for naming them. */
export interface Involved {
  /** Name of the launch role, when there is one. */
  launchRoleName?: string;
  /** Name of the provisioned product. */
  name: string;
}

type Explain = (
  cause: RootCause,
  involved: Involved,
) => Explanation | undefined;

/** Each reads one kind of cause; the first that knows it explains it. */
const KNOWN: readonly Explain[] = [
  launchRoleNotTrusting,
  permissionMissing,
  matching(
    /OptInRequired|accept(ed)? (the )?terms and subscribe|not subscribed to (this|the) (product|marketplace)/i,
    () => ({
      summary:
        'The account has not accepted the Marketplace terms of the software.',
      nextSteps: [
        ask(
          'ask-platform-team',
          'Ask the platform team to subscribe to the product in AWS Marketplace for this account, then launch again.',
        ),
      ],
    }),
  ),
  matching(
    /InsufficientInstanceCapacity|InsufficientCapacity|(?:do not|does not) (?:currently )?have (?:enough|sufficient) .*capacity/i,
    () => ({
      summary: 'AWS has no machine of this type free in this zone just now.',
      nextSteps: [
        ask('retry', 'Try again later; capacity comes and goes.'),
        ask(
          'change-parameter',
          'Choose another instance type, or a subnet in another availability zone.',
        ),
      ],
    }),
  ),
  matching(
    /vCPU (capacity|limit)|LimitExceeded|QuotaExceeded|(limit|quota) (has been|was|is) (exceeded|reached)|exceeded? .*(limit|quota)|maximum number of/i,
    () => ({
      summary: 'The account has reached a quota of AWS.',
      nextSteps: [
        ask(
          'ask-aws-administrator',
          'Ask the administrator of the AWS account to raise the quota, or terminate what is no longer needed.',
        ),
        ask('change-parameter', 'Choose a smaller size.'),
      ],
    }),
  ),
  matching(/stack named (\S+) already exists/i, ([, taken]) => ({
    summary: `The name ${taken} is taken in this account.`,
    nextSteps: [
      ask(
        'change-parameter',
        'Launch again under another name. A launch that failed keeps its name until it is terminated.',
        'name',
      ),
    ],
  })),
  matching(/Parameters: \[([^\]]+)\] must have values/i, ([, keys]) => ({
    summary: `No value was given for ${keys}.`,
    nextSteps: keys
      .split(/,\s*/)
      .map(key => ask('change-parameter', `Give a value for ${key}.`, key)),
  })),
  matching(
    /Parameter '?([A-Za-z0-9]+)'? (failed to satisfy constraint|must (?:be one of|match|contain|have)[^:]*):? ?(.*)/i,
    ([, key, , rule]) => ({
      summary: `The value of ${key} is not allowed${rule ? `: ${rule}` : '.'}`,
      nextSteps: [ask('change-parameter', `Change ${key}.`, key)],
    }),
  ),
  matching(
    /parameter value (.+) for parameter name ([A-Za-z0-9]+) does not exist/i,
    ([, value, key]) => ({
      summary: `${value}, given for ${key}, does not exist in this account and region.`,
      nextSteps: [
        ask('change-parameter', `Choose another value for ${key}.`, key),
      ],
    }),
  ),
  matching(
    /The (key pair|image id|subnet ID|security group|vpc ID|volume|instance type|AMI ID) ['"[]*([^'"\]]+)['"\]]* (does not exist|is not available)/i,
    ([, thing, value]) => ({
      summary: `The ${thing} ${value} does not exist in this account and region.`,
      nextSteps: [
        ask('change-parameter', 'Choose one that exists and launch again.'),
      ],
    }),
  ),
  matching(/bucket you tried to delete is not empty|BucketNotEmpty/i, () => ({
    summary: 'The bucket still holds objects, so AWS does not delete it.',
    nextSteps: [
      ask(
        'terminate',
        'Empty the bucket, then terminate again; or terminate and keep the resources.',
      ),
    ],
  })),
  matching(/No updates are to be performed|didn't contain changes/i, () => ({
    summary: 'Nothing would change: the values are those it already has.',
    nextSteps: [ask('change-parameter', 'Change a value or the version.')],
  })),
  matching(
    /UNDER_CHANGE|another operation|operation .*in progress|_IN_PROGRESS state/i,
    (_, { name }) => ({
      summary: `Another operation is running on ${name}.`,
      nextSteps: [ask('wait', 'Wait until it has ended, then try again.')],
    }),
  ),
  matching(/Rate exceeded|Throttling|RequestLimitExceeded/i, () => ({
    summary: 'AWS took no more requests of this account for a while.',
    nextSteps: [ask('retry', 'Try again in a few minutes.')],
  })),
  matching(
    /(?:Bucket|bucket name|\bbucket\b).* already (?:exists|owned)|BucketAlreadyExists/i,
    () => ({
      summary:
        'The bucket name is taken; bucket names are unique in all of AWS.',
      nextSteps: [ask('change-parameter', 'Choose another bucket name.')],
    }),
  ),
];

/** Explains a cause that is known; undefined for the others, which are shown as AWS said them. */
export function explainKnownCause(
  cause: RootCause,
  involved: Involved,
): Explanation | undefined {
  for (const explain of KNOWN) {
    const explanation = explain(cause, involved);
    if (explanation) {
      return explanation;
    }
  }
  return undefined;
}

function matching(
  pattern: RegExp,
  explain: (match: string[], involved: Involved) => Explanation,
): Explain {
  return ({ message }, involved) => {
    const match = pattern.exec(message);
    return match ? explain([...match], involved) : undefined;
  };
}

function launchRoleNotTrusting(
  { message }: RootCause,
  { launchRoleName = 'of the launch path' }: Involved,
): Explanation | undefined {
  if (missingPermission(message)?.action !== 'sts:AssumeRole') {
    return undefined;
  }
  return {
    summary: `Service Catalog may not assume the launch role ${launchRoleName}.`,
    missingAction: 'sts:AssumeRole',
    nextSteps: [
      ask(
        'ask-platform-team',
        `Ask the platform team to let servicecatalog.amazonaws.com assume the launch role ${launchRoleName} (its trust policy).`,
      ),
    ],
  };
}

function permissionMissing(
  { message }: RootCause,
  { launchRoleName }: Involved,
): Explanation | undefined {
  const missing = missingPermission(message);
  if (!missing) {
    return undefined;
  }
  const { action, principal = launchRoleName, explicitlyDenied } = missing;
  const isLaunchRole = principal !== undefined && principal === launchRoleName;
  const who = isLaunchRole
    ? `The launch role ${principal}`
    : `${principal ? `The role ${principal}` : 'The caller'}`;
  const fix = explicitlyDenied
    ? `take ${action} out of the policy that denies it`
    : `allow ${action}`;
  return {
    summary: `${who} may not ${action}${
      explicitlyDenied ? ': a policy denies it.' : '.'
    }`,
    missingAction: action,
    nextSteps: [
      isLaunchRole
        ? ask(
            'ask-platform-team',
            `Ask the platform team to ${fix} for the launch role ${principal}.`,
          )
        : ask(
            'ask-aws-administrator',
            `Ask the administrator of the AWS account to ${fix}${
              principal ? ` for ${principal}` : ''
            }.`,
          ),
    ],
  };
}

function ask(
  action: NextStep['action'],
  text: string,
  parameter?: string,
): NextStep {
  return parameter ? { action, text, parameter } : { action, text };
}
