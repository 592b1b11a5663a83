import {
  DescribeServiceActionCommand,
  type ServiceActionDetail,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { answered } from './answered';
import type { ServiceActionView } from './ServiceActionView';

/** A service action with its definition, in AWS's keys: `Name`, `Version`, `AssumeRole`, `Parameters`. */
export interface ServiceActionRead extends ServiceActionView {
  definition: Record<string, string>;
}

export function toServiceActionRead(
  detail: ServiceActionDetail | undefined,
): ServiceActionRead {
  const action = answered(detail, 'ServiceActionDetail');
  const summary = action.ServiceActionSummary;
  const id = answered(summary?.Id, 'Id');
  return {
    id,
    name: summary?.Name ?? id,
    description: summary?.Description || undefined,
    definition: { ...action.Definition },
  };
}

/** @throws NotFoundError */
export async function describeServiceAction(
  session: AwsSession,
  serviceActionId: string,
): Promise<ServiceActionRead> {
  const answer = await session.run(
    'servicecatalog',
    'DescribeServiceAction',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeServiceActionCommand({ Id: serviceActionId }),
        { abortSignal },
      ),
  );
  return toServiceActionRead(answer.ServiceActionDetail);
}
