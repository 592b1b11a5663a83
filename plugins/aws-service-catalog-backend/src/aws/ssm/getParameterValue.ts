import { GetParameterCommand } from '@aws-sdk/client-ssm';
import type { AwsSession } from '../AwsAccess';

/** @throws NotFoundError - there is no such parameter in the region of the session */
export async function getParameterValue(
  session: AwsSession,
  name: string,
): Promise<string> {
  const { Parameter } = await session.run(
    'ssm',
    'GetParameter',
    ({ ssm }, abortSignal) =>
      ssm.send(new GetParameterCommand({ Name: name }), { abortSignal }),
  );
  return Parameter?.Value ?? '';
}
