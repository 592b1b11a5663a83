import { DescribeProvisioningParametersCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { toParameterView } from './toParameterView';

/** A parameter of a template, as AWS tells it. Bounds are strings there, and numbers of any size. */
export interface ParameterView {
  key: string;
  /** CloudFormation type, e.g. `String`, `CommaDelimitedList` or `AWS::EC2::VPC::Id`. */
  type: string;
  defaultValue?: string;
  description?: string;
  noEcho: boolean;
  allowedValues?: string[];
  /** Must match the whole value; Java's regular expressions. */
  allowedPattern?: string;
  constraintDescription?: string;
  minLength?: string;
  maxLength?: string;
  minValue?: string;
  maxValue?: string;
}

/** What a launch of a version on a launch path asks for. */
export interface ProvisioningParameters {
  parameters: ParameterView[];
  constraints: { type: string; description?: string }[];
  /** Notes of AWS by type: `rules`, `metadata`, `launchAsRole`, `tagUpdateOnProvisionedProduct` and others. */
  usageInstructions: Record<string, string>;
  /** No value: portfolio and product contradict each other. */
  tagOptions: { key: string; values: string[] }[];
  outputs: { key: string; description?: string }[];
}

/** @throws NotFoundError - no such product, version or path, or none that the session's role may use */
export async function describeProvisioningParameters(
  session: AwsSession,
  input: { productId: string; versionId: string; pathId: string },
): Promise<ProvisioningParameters> {
  const answer = await session.run(
    'servicecatalog',
    'DescribeProvisioningParameters',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeProvisioningParametersCommand({
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          PathId: input.pathId,
        }),
        { abortSignal },
      ),
  );
  return {
    parameters: (answer.ProvisioningArtifactParameters ?? []).flatMap(
      parameter => toParameterView(parameter) ?? [],
    ),
    constraints: (answer.ConstraintSummaries ?? []).map(
      ({ Type, Description }) => ({
        type: Type ?? 'UNKNOWN',
        description: Description || undefined,
      }),
    ),
    usageInstructions: Object.fromEntries(
      (answer.UsageInstructions ?? []).flatMap(({ Type, Value }) =>
        Type && Value !== undefined ? [[Type, Value]] : [],
      ),
    ),
    tagOptions: (answer.TagOptions ?? []).flatMap(({ Key, Values }) =>
      Key ? { key: Key, values: Values ?? [] } : [],
    ),
    outputs: (answer.ProvisioningArtifactOutputKeys ?? []).flatMap(
      ({ Key, Description }) =>
        Key ? { key: Key, description: Description || undefined } : [],
    ),
  };
}
