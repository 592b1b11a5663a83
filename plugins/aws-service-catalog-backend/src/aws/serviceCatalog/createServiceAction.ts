import {
  CreateServiceActionCommand,
  ServiceActionDefinitionType,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import {
  type ServiceActionRead,
  toServiceActionRead,
} from './describeServiceAction';

/** Makes a service action; the same token makes the same one. */
export async function createServiceAction(
  session: AwsSession,
  input: {
    name: string;
    description?: string;
    definition: Record<string, string>;
    token: string;
  },
): Promise<ServiceActionRead> {
  const answer = await session.run(
    'servicecatalog',
    'CreateServiceAction',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new CreateServiceActionCommand({
          Name: input.name,
          Description: input.description,
          DefinitionType: ServiceActionDefinitionType.SsmAutomation,
          Definition: input.definition,
          IdempotencyToken: input.token,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toServiceActionRead(answer.ServiceActionDetail);
}
