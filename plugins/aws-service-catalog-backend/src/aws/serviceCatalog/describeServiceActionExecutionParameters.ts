import { DescribeServiceActionExecutionParametersCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** A parameter of a service action, with the values that it has unless others are given. */
export interface ExecutionParameterView {
  key: string;
  type?: string;
  values: string[];
}

/** @throws NotFoundError - the provisioned product has no such action */
export async function describeServiceActionExecutionParameters(
  session: AwsSession,
  input: { provisionedProductId: string; serviceActionId: string },
): Promise<ExecutionParameterView[]> {
  const { ServiceActionParameters } = await session.run(
    'servicecatalog',
    'DescribeServiceActionExecutionParameters',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeServiceActionExecutionParametersCommand({
          ProvisionedProductId: input.provisionedProductId,
          ServiceActionId: input.serviceActionId,
        }),
        { abortSignal },
      ),
  );
  return (ServiceActionParameters ?? []).flatMap(
    ({ Name, Type, DefaultValues }) =>
      Name === undefined
        ? []
        : { key: Name, type: Type, values: DefaultValues ?? [] },
  );
}
