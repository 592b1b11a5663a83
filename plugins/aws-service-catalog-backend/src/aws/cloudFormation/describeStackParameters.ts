import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { AwsSession } from '../AwsAccess';

/** A parameter of a stack; CloudFormation masks the values of NoEcho ones. */
export interface StackParameter {
  key: string;
  value: string;
}

/**
 * Parameters that a stack has now.
 *
 * @throws NotFoundError or InputError when there is no such stack, NotAllowedError when the role may not read it
 */
export async function describeStackParameters(
  session: AwsSession,
  stack: string,
): Promise<StackParameter[]> {
  const { Stacks } = await session.run(
    'cloudformation',
    'DescribeStacks',
    ({ cloudformation }, abortSignal) =>
      cloudformation.send(new DescribeStacksCommand({ StackName: stack }), {
        abortSignal,
      }),
  );
  return (Stacks?.[0]?.Parameters ?? []).flatMap(
    ({ ParameterKey, ParameterValue }) =>
      ParameterKey === undefined
        ? []
        : { key: ParameterKey, value: ParameterValue ?? '' },
  );
}
