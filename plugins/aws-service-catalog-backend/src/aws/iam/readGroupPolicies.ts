import {
  GetGroupPolicyCommand,
  ListAttachedGroupPoliciesCommand,
  ListGroupPoliciesCommand,
  ListGroupsCommand,
} from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';
import { type PolicyRead, policyText } from './PolicyRead';
import { allMarkers } from './allMarkers';
import { arnsOf } from './listAttachedRolePolicies';
import { readManagedPolicy } from './readManagedPolicy';

// An account may have 300 groups, each worth several calls; the first of them will do for a hint.
const MAX_GROUPS = 30;

/** Policies of the IAM groups of an account, which bind the users in them and no role. */
export async function readGroupPolicies(
  session: AwsSession,
): Promise<PolicyRead[]> {
  const { Groups = [] } = await session.run(
    'iam',
    'ListGroups',
    ({ iam }, abortSignal) =>
      iam.send(new ListGroupsCommand({ MaxItems: MAX_GROUPS }), {
        abortSignal,
      }),
  );
  const policies = await Promise.all(
    Groups.map(({ GroupName }) =>
      GroupName ? readPoliciesOfGroup(session, GroupName) : [],
    ),
  );
  return policies.flat();
}

/** Policies of one IAM group. */
export async function readPoliciesOfGroup(
  session: AwsSession,
  GroupName: string,
): Promise<PolicyRead[]> {
  const [names, arns] = await Promise.all([
    allMarkers(async Marker => {
      const page = await session.run(
        'iam',
        'ListGroupPolicies',
        ({ iam }, abortSignal) =>
          iam.send(new ListGroupPoliciesCommand({ GroupName, Marker }), {
            abortSignal,
          }),
      );
      return { ...page, items: page.PolicyNames ?? [] };
    }),
    allMarkers(async Marker => {
      const page = await session.run(
        'iam',
        'ListAttachedGroupPolicies',
        ({ iam }, abortSignal) =>
          iam.send(
            new ListAttachedGroupPoliciesCommand({ GroupName, Marker }),
            { abortSignal },
          ),
      );
      return { ...page, items: arnsOf(page.AttachedPolicies) };
    }),
  ]);
  const common = { layer: 'group' as const, attachedTo: GroupName };
  return [
    ...(await Promise.all(
      names.map(async name => {
        const { PolicyDocument } = await session.run(
          'iam',
          'GetGroupPolicy',
          ({ iam }, abortSignal) =>
            iam.send(
              new GetGroupPolicyCommand({ GroupName, PolicyName: name }),
              { abortSignal },
            ),
        );
        return { ...common, name, document: policyText(PolicyDocument) };
      }),
    )),
    ...(await Promise.all(
      arns.map(async arn => ({
        ...common,
        ...(await readManagedPolicy(session, arn)),
      })),
    )),
  ];
}
