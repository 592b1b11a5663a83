import type {
  DescribeStacksOutput,
  GetTemplateOutput,
  Stack,
} from '@aws-sdk/client-cloudformation';
import { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';
import { readTemplateText } from '../../cloudformation/template/parseTemplate';
import {
  duplicate,
  invalidParameters,
  invalidState,
  notFound,
} from '../requests/errors';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';
import { serviceCatalogState } from '../state';

/** Statuses in which a stack stands still and is whole. */
const IMPORTABLE = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
];

/**
 * The stack that is to become a provisioned product, read with the permissions of the caller.
 *
 * @param template - that of the version; the stack's own must say the same
 * @throws ResourceNotFoundException, InvalidStateException, DuplicateResourceException, InvalidParametersException
 */
export async function importableStack(
  ctx: Ctx,
  physicalId: string,
  template: string,
): Promise<string> {
  const {
    StackId = '',
    StackStatus = '',
    ParentId,
  } = await stackOf(ctx, physicalId);
  if (ParentId !== undefined) {
    throw invalidParameters(
      `Stack ${StackId} is nested and cannot be imported.`,
    );
  }
  if (!IMPORTABLE.includes(StackStatus)) {
    throw invalidState(
      `Stack ${StackId} is ${StackStatus} and cannot be imported. It must be ${IMPORTABLE.join(
        ', ',
      )}.`,
    );
  }
  const owner = Object.values(
    ctx.state(serviceCatalogState).provisionedProducts,
  ).find(item => item.physicalId === StackId);
  if (owner) {
    throw duplicate(
      `Stack ${StackId} belongs to provisioned product ${owner.id} already.`,
    );
  }
  const { TemplateBody = '' } = await call<GetTemplateOutput>(
    ctx,
    'GetTemplate',
    { StackName: StackId },
  );
  if (!sayTheSame(TemplateBody, template)) {
    throw invalidParameters(
      `The template of stack ${StackId} is not that of the provisioning artifact.`,
    );
  }
  return StackId;
}

async function stackOf(ctx: Ctx, physicalId: string): Promise<Stack> {
  if (/:stackset\//.test(physicalId)) {
    throw invalidParameters('Stack sets cannot be imported.');
  }
  try {
    const { Stacks = [] } = await call<DescribeStacksOutput>(
      ctx,
      'DescribeStacks',
      { StackName: physicalId },
    );
    return Stacks[0];
  } catch (error) {
    if (error instanceof AwsError && error.code === 'ValidationError') {
      throw notFound(`Stack ${physicalId} not found.`);
    }
    throw error;
  }
}

async function call<Output>(
  ctx: Ctx,
  operation: string,
  input: object,
): Promise<Output> {
  try {
    return await ctx.call<Output>('cloudformation', operation, input, {
      via: SERVICE_PRINCIPAL,
    });
  } catch (error) {
    if (error instanceof AwsError && error.code === 'AccessDenied') {
      throw new AwsError('AccessDeniedException', error.message);
    }
    throw error;
  }
}

function sayTheSame(a: string, b: string): boolean {
  return (
    JSON.stringify(readTemplateText(a)) === JSON.stringify(readTemplateText(b))
  );
}
