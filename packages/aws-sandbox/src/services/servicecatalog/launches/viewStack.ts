import type {
  DescribeStackEventsOutput,
  DescribeStacksOutput,
  StackEvent,
} from '@aws-sdk/client-cloudformation';
import type { CatalogRecord } from '../state';
import { type CallCloudFormation, Refusal } from './openCloudFormation';
import { STACK_GONE } from './stackOutcome';

/** A stack as the service looks at it. */
export interface StackView {
  status: string;
  outputs: CatalogRecord['outputs'];
}

/**
 * Looks at a stack with the permissions of its launch: a launch role needs `cloudformation:DescribeStacks`.
 *
 * @throws Refusal when it may not
 */
export async function viewStack(
  cloudFormation: CallCloudFormation,
  stackId: string,
): Promise<StackView> {
  const stack = await describe(cloudFormation, stackId);
  return {
    status: stack?.StackStatus ?? STACK_GONE,
    outputs: (stack?.Outputs ?? []).map(
      ({ OutputKey, OutputValue, Description }) => ({
        OutputKey: OutputKey ?? '',
        OutputValue: OutputValue ?? '',
        Description,
      }),
    ),
  };
}

/** Events of a stack since a time (epoch milliseconds), newest first; none when they may not be read. */
export async function stackEventsSince(
  cloudFormation: CallCloudFormation,
  stackId: string,
  since: number,
): Promise<StackEvent[]> {
  const events: StackEvent[] = [];
  let token: string | undefined;
  try {
    do {
      const page = await cloudFormation<DescribeStackEventsOutput>(
        'DescribeStackEvents',
        { StackName: stackId, NextToken: token },
      );
      const recent = (page.StackEvents ?? []).filter(
        ({ Timestamp }) => (Timestamp?.getTime() ?? 0) >= since,
      );
      events.push(...recent);
      token = recent.length > 0 ? page.NextToken : undefined;
    } while (token !== undefined);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
  }
  return events;
}

async function describe(cloudFormation: CallCloudFormation, stackId: string) {
  try {
    const { Stacks } = await cloudFormation<DescribeStacksOutput>(
      'DescribeStacks',
      { StackName: stackId },
    );
    return Stacks?.[0];
  } catch (error) {
    if (error instanceof Refusal && error.cause.code === 'ValidationError') {
      return undefined;
    }
    throw error;
  }
}
