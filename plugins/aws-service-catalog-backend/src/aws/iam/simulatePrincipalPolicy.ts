import {
  type EvaluationResult,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** What IAM expects of one action. */
export interface SimulatedAction {
  action: string;
  /** Undecided when a condition asks for something that only the real call brings along. */
  decision: 'allowed' | 'not-allowed' | 'explicitly-denied' | 'undecided';
}

/** Asks IAM what a role may do with a resource, which need not exist. */
export async function simulatePrincipalPolicy(
  session: AwsSession,
  input: { roleArn: string; actions: readonly string[]; resourceArn: string },
): Promise<SimulatedAction[]> {
  const simulated: SimulatedAction[] = [];
  let marker: string | undefined;
  do {
    const page = await simulatePage(session, input, marker);
    simulated.push(...(page.EvaluationResults ?? []).map(toSimulated));
    marker = page.IsTruncated ? page.Marker : undefined;
  } while (marker);
  return simulated;
}

function simulatePage(
  session: AwsSession,
  input: { roleArn: string; actions: readonly string[]; resourceArn: string },
  marker: string | undefined,
) {
  return session.run('iam', 'SimulatePrincipalPolicy', ({ iam }, abortSignal) =>
    iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: input.roleArn,
        ActionNames: [...input.actions],
        ResourceArns: [input.resourceArn],
        Marker: marker,
      }),
      { abortSignal },
    ),
  );
}

// For one resource, IAM answers at the top, below `ResourceSpecificResults`, or in both places.
function toSimulated(result: EvaluationResult): SimulatedAction {
  const [specific] = result.ResourceSpecificResults ?? [];
  const missing = [
    ...(result.MissingContextValues ?? []),
    ...(specific?.MissingContextValues ?? []),
  ];
  const decision = specific?.EvalResourceDecision ?? result.EvalDecision;
  return {
    action: result.EvalActionName ?? '',
    decision: missing.length > 0 ? 'undecided' : decisionOf(decision),
  };
}

function decisionOf(decision: string | undefined): SimulatedAction['decision'] {
  if (decision === 'allowed') return 'allowed';
  return decision === 'explicitDeny' ? 'explicitly-denied' : 'not-allowed';
}
