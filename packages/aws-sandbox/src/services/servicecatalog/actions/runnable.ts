import type { ListStackResourcesOutput } from '@aws-sdk/client-cloudformation';
import type {
  DescribeDocumentResult,
  DocumentDescription,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../../core/AwsError';
import type { Caller } from '../../../core/Caller';
import type { Ctx } from '../../../core/operation';
import { ASSUME_ROLE_PARAMETER } from '../../ssm/documents/automationContent';
import { launchSession } from '../launches/launchSession';
import { invalidParameters } from '../requests/errors';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';
import type { ProvisionedProduct } from '../state';
import { LAUNCH_ROLE } from './definition';
import type { DefinedParameter, ServiceAction } from './state';

/** A service action, ready to be run on a provisioned product. */
export interface RunnableAction {
  /** Role that runs it; absent: the caller. */
  roleArn?: string;
  parameters: DefinedParameter[];
  /** Physical ids of the resources that it may act on. */
  targets: string[];
}

/**
 * Finds out, with the permissions of the action, what it asks for and which resources of the provisioned product it
 * may act on.
 *
 * @throws InvalidParametersException when the role cannot be assumed, or may not look
 */
export async function prepareAction(
  ctx: Ctx,
  action: ServiceAction,
  provisionedProduct: ProvisionedProduct,
): Promise<RunnableAction> {
  const roleArn = roleOf(action, provisionedProduct);
  try {
    const as = launchSession(ctx, roleArn);
    const document = await describeDocument(ctx, as, action);
    return {
      roleArn,
      parameters:
        action.definition.parameters ?? parametersOfDocument(document),
      targets: await resourcesOfType(
        ctx,
        as,
        provisionedProduct,
        document.TargetType,
      ),
    };
  } catch (error) {
    if (error instanceof AwsError) {
      throw invalidParameters(
        `Service action ${action.id} cannot be run on provisioned product ${provisionedProduct.id}: ${error.message}`,
      );
    }
    throw error;
  }
}

function roleOf(
  { id, definition: { assumeRole } }: ServiceAction,
  provisionedProduct: ProvisionedProduct,
): string | undefined {
  if (assumeRole !== LAUNCH_ROLE) {
    return assumeRole;
  }
  if (provisionedProduct.launchRoleArn === undefined) {
    throw invalidParameters(
      `Service action ${id} runs as the launch role, and provisioned product ${provisionedProduct.id} has none.`,
    );
  }
  return provisionedProduct.launchRoleArn;
}

async function describeDocument(
  ctx: Ctx,
  as: Caller,
  { definition }: ServiceAction,
): Promise<DocumentDescription> {
  const { Document = {} } = await ctx.call<DescribeDocumentResult>(
    'ssm',
    'DescribeDocument',
    {
      Name: definition.documentName,
      DocumentVersion: definition.documentVersion,
    },
    { as, via: SERVICE_PRINCIPAL },
  );
  return Document;
}

/** Where the definition is silent: the parameter that must be given is the target, the others are texts. */
function parametersOfDocument({
  Parameters = [],
}: DocumentDescription): DefinedParameter[] {
  const own = Parameters.filter(({ Name }) => Name !== ASSUME_ROLE_PARAMETER);
  const target = own.find(({ DefaultValue }) => DefaultValue === undefined);
  return own.map(parameter => ({
    name: parameter.Name ?? '',
    type: parameter === target ? 'TARGET' : 'TEXT_VALUE',
  }));
}

/** @param targetType - `/AWS::EC2::Instance`; `/` means every type */
async function resourcesOfType(
  ctx: Ctx,
  as: Caller,
  { physicalId }: ProvisionedProduct,
  targetType = '/',
): Promise<string[]> {
  const ids: string[] = [];
  let page: ListStackResourcesOutput = { StackResourceSummaries: [] };
  do {
    page = await ctx.call<ListStackResourcesOutput>(
      'cloudformation',
      'ListStackResources',
      { StackName: physicalId, NextToken: page.NextToken },
      { as, via: SERVICE_PRINCIPAL },
    );
    for (const resource of page.StackResourceSummaries ?? []) {
      const isTarget =
        targetType === '/' || `/${resource.ResourceType}` === targetType;
      if (isTarget && resource.PhysicalResourceId) {
        ids.push(resource.PhysicalResourceId);
      }
    }
  } while (page.NextToken !== undefined);
  return ids;
}
