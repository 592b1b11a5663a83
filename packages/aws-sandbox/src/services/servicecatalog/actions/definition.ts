import type { DescribeDocumentResult } from '@aws-sdk/client-ssm';
import { AwsError } from '../../../core/AwsError';
import type { Access, Ctx } from '../../../core/operation';
import { invalidParameters } from '../requests/errors';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';
import type { ActionDefinition, DefinedParameter } from './state';

type Definition = Partial<Record<string, string>>;

/** Means the launch role of the provisioned product that the action runs on. */
export const LAUNCH_ROLE = 'LAUNCH_ROLE';

const ROLE_ARN = /^arn:[a-z0-9-.]{1,63}:iam::\d{12}:role\/.+$/;

/**
 * Reads and checks the definition of a service action; the document must be there for the caller.
 *
 * @throws InvalidParametersException naming the key that is wrong
 */
export async function readDefinition(
  ctx: Ctx,
  definition: Definition,
): Promise<ActionDefinition> {
  const { Name, Version, AssumeRole, Parameters } = definition;
  if (!Name || !Version) {
    throw invalidParameters(
      'Definition must hold Name and Version of an SSM document.',
    );
  }
  if (AssumeRole && AssumeRole !== LAUNCH_ROLE && !ROLE_ARN.test(AssumeRole)) {
    throw invalidParameters(
      `Definition.AssumeRole must be the ARN of a role or ${LAUNCH_ROLE}, not ${AssumeRole}.`,
    );
  }
  const parameters = Parameters ? readParameters(Parameters) : undefined;
  await requireRunnable(ctx, Name, Version, parameters);
  return {
    documentName: Name,
    documentVersion: Version,
    assumeRole: AssumeRole,
    parameters,
  };
}

/** Whoever names a role for an action must be allowed to pass it to the service. */
export function accessToAssumeRole({ AssumeRole }: Definition): Access[] {
  return AssumeRole !== undefined && AssumeRole !== LAUNCH_ROLE
    ? [
        {
          action: 'iam:PassRole',
          resource: AssumeRole,
          context: { 'iam:PassedToService': SERVICE_PRINCIPAL },
        },
      ]
    : [];
}

function readParameters(text: string): DefinedParameter[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw invalidParameters('Definition.Parameters must be JSON text.');
  }
  if (!Array.isArray(list)) {
    throw invalidParameters('Definition.Parameters must be a JSON list.');
  }
  return list.map(item => {
    const { Name: name, Type: type } = Object(item);
    if (
      typeof name !== 'string' ||
      (type !== 'TARGET' && type !== 'TEXT_VALUE')
    ) {
      throw invalidParameters(
        'Each of Definition.Parameters must have a Name, and TARGET or TEXT_VALUE as its Type.',
      );
    }
    return { name, type };
  });
}

async function requireRunnable(
  ctx: Ctx,
  name: string,
  version: string,
  parameters: DefinedParameter[] | undefined,
): Promise<void> {
  const document = await describe(ctx, name, version);
  if (document?.DocumentType !== 'Automation' || !document.TargetType) {
    throw invalidParameters(
      `SSM document ${name} cannot be used: it must be of type Automation and have a target type.`,
    );
  }
  const unknown = parameters?.find(
    parameter =>
      !document.Parameters?.some(({ Name }) => Name === parameter.name),
  );
  if (unknown) {
    throw invalidParameters(
      `SSM document ${name} has no parameter ${unknown.name}.`,
    );
  }
}

async function describe(ctx: Ctx, Name: string, DocumentVersion: string) {
  try {
    const { Document } = await ctx.call<DescribeDocumentResult>(
      'ssm',
      'DescribeDocument',
      { Name, DocumentVersion },
      { via: SERVICE_PRINCIPAL },
    );
    return Document;
  } catch (error) {
    if (error instanceof AwsError) {
      throw invalidParameters(
        `Unable to read SSM document ${Name}: ${error.message}`,
      );
    }
    throw error;
  }
}
