import { UpdateServiceActionCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import {
  type ServiceActionRead,
  toServiceActionRead,
} from './describeServiceAction';

/** Changes a service action; what is left out stays. */
export async function updateServiceAction(
  session: AwsSession,
  input: {
    serviceActionId: string;
    name?: string;
    description?: string;
    definition?: Record<string, string>;
  },
): Promise<ServiceActionRead> {
  const answer = await session.run(
    'servicecatalog',
    'UpdateServiceAction',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new UpdateServiceActionCommand({
          Id: input.serviceActionId,
          Name: input.name,
          Description: input.description,
          Definition: input.definition,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toServiceActionRead(answer.ServiceActionDetail);
}
