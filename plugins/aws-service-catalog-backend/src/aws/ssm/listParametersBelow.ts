import { GetParametersByPathCommand } from '@aws-sdk/client-ssm';
import type { AwsSession } from '../AwsAccess';

/** Parameters directly below a path, public ones too, with their values. */
export async function listParametersBelow(
  session: AwsSession,
  path: string,
): Promise<{ name: string; value: string }[]> {
  const found: { name: string; value: string }[] = [];
  let token: string | undefined;
  do {
    const page = await readPage(session, path, token);
    for (const { Name, Value } of page.Parameters ?? []) {
      if (Name && Value) found.push({ name: Name, value: Value });
    }
    token = page.NextToken;
  } while (token);
  return found;
}

function readPage(
  session: AwsSession,
  path: string,
  token: string | undefined,
) {
  return session.run('ssm', 'GetParametersByPath', ({ ssm }, abortSignal) =>
    ssm.send(new GetParametersByPathCommand({ Path: path, NextToken: token }), {
      abortSignal,
    }),
  );
}
