import {
  type EvaluationResult,
  type ResourceSpecificResult,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** A request as a principal might make it. */
export interface SimulatedRequest {
  principalArn: string;
  action: string;
  /** They need not exist. */
  resourceArns: readonly string[];
  /** Condition keys that the real call would bring along, with their values. */
  context: Readonly<Record<string, string>>;
}

/** What IAM's simulator says of a request on one resource. */
export interface SimulatedDecision {
  resourceArn: string;
  decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  /** Names of the policies that decided, as the simulator names them. */
  policyIds: string[];
  /** Condition keys that policies ask for and the request does not carry: the decision is worth nothing then. */
  missing: string[];
  /** False when no service control policy allows it, or one denies it; undefined where no organization limits. */
  allowedByOrganizations?: boolean;
  /** Undefined where there is no permissions boundary. */
  allowedByBoundary?: boolean;
}

/** Asks IAM what would come of a request, resource by resource. */
export async function simulateRequest(
  session: AwsSession,
  request: SimulatedRequest,
): Promise<SimulatedDecision[]> {
  const { EvaluationResults } = await session.run(
    'iam',
    'SimulatePrincipalPolicy',
    ({ iam }, abortSignal) =>
      iam.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: request.principalArn,
          ActionNames: [request.action],
          ResourceArns: [...request.resourceArns],
          ContextEntries: Object.entries(request.context).map(
            ([ContextKeyName, value]) => ({
              ContextKeyName,
              ContextKeyValues: [value],
              ContextKeyType: 'string' as const,
            }),
          ),
        }),
        { abortSignal },
      ),
  );
  return request.resourceArns.map(arn =>
    decisionOn(arn, EvaluationResults ?? []),
  );
}

/** IAM answers one result per action with the resources below it, or one per resource as it did before 2026. */
export function decisionOn(
  resourceArn: string,
  results: EvaluationResult[],
): SimulatedDecision {
  for (const result of results) {
    const specific = result.ResourceSpecificResults?.find(
      ({ EvalResourceName }) => EvalResourceName === resourceArn,
    );
    if (specific) return fromSpecific(resourceArn, result, specific);
  }
  const result =
    results.find(({ EvalResourceName }) => EvalResourceName === resourceArn) ??
    results[0];
  return {
    resourceArn,
    decision: result?.EvalDecision ?? 'implicitDeny',
    policyIds: idsOf(result),
    missing: result?.MissingContextValues ?? [],
    allowedByOrganizations:
      result?.OrganizationsDecisionDetail?.AllowedByOrganizations,
    allowedByBoundary:
      result?.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
  };
}

function fromSpecific(
  resourceArn: string,
  result: EvaluationResult,
  specific: ResourceSpecificResult,
): SimulatedDecision {
  return {
    resourceArn,
    decision: specific.EvalResourceDecision ?? 'implicitDeny',
    policyIds: idsOf(specific),
    // IAM tells it at the top, below, or in both places.
    missing: [
      ...new Set([
        ...(result.MissingContextValues ?? []),
        ...(specific.MissingContextValues ?? []),
      ]),
    ],
    allowedByOrganizations:
      result.OrganizationsDecisionDetail?.AllowedByOrganizations,
    allowedByBoundary:
      specific.PermissionsBoundaryDecisionDetail
        ?.AllowedByPermissionsBoundary ??
      result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
  };
}

function idsOf(
  result: EvaluationResult | ResourceSpecificResult | undefined,
): string[] {
  return (result?.MatchedStatements ?? []).flatMap(
    ({ SourcePolicyId }) => SourcePolicyId ?? [],
  );
}
