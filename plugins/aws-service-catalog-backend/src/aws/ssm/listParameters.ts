import {
  DescribeParametersCommand,
  type DescribeParametersCommandOutput,
} from '@aws-sdk/client-ssm';
import type { AwsSession } from '../AwsAccess';
import { MAX_THINGS, type NamedThing, type NamedThings } from '../NamedThing';

/** Parameters of the account in the parameter store, by name. Public ones of AWS are not listed. */
export async function listParameters(
  session: AwsSession,
): Promise<NamedThings> {
  const things: NamedThing[] = [];
  let page: DescribeParametersCommandOutput | undefined;
  do {
    const NextToken = page?.NextToken;
    page = await session.run(
      'ssm',
      'DescribeParameters',
      ({ ssm }, abortSignal) =>
        ssm.send(new DescribeParametersCommand({ MaxResults: 50, NextToken }), {
          abortSignal,
        }),
    );
    for (const { Name, Description, Type } of page.Parameters ?? []) {
      if (Name) things.push({ value: Name, detail: Description || Type });
    }
  } while (page.NextToken && things.length < MAX_THINGS);
  return { things, truncated: page.NextToken !== undefined };
}
