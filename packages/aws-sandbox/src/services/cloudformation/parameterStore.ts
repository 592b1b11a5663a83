import type { GetParametersResult } from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Caller } from '../../core/Caller';
import type { Ctx } from '../../core/operation';
import { CLOUDFORMATION } from './actor';
import { validationError } from './template/templateError';

/**
 * Reads parameters from Parameter Store with the permissions of whoever works on the stack.
 *
 * @returns name -> value
 * @throws ValidationError when one does not exist or may not be read
 */
export async function readParameterStore(
  ctx: Ctx,
  names: string[],
  actor: Caller = ctx.caller,
): Promise<Record<string, string>> {
  if (names.length === 0) {
    return {};
  }
  const { Parameters = [], InvalidParameters = [] } = await ssmGetParameters(
    ctx,
    names,
    actor,
  );
  if (InvalidParameters.length > 0) {
    throw validationError(
      `Unable to fetch parameters [${InvalidParameters.join(
        ',',
      )}] from parameter store for this account.`,
    );
  }
  return Object.fromEntries(
    Parameters.map(({ Name = '', Selector = '', Value = '' }) => [
      `${Name}${Selector}`,
      Value,
    ]),
  );
}

async function ssmGetParameters(
  ctx: Ctx,
  names: string[],
  actor: Caller,
): Promise<GetParametersResult> {
  try {
    return await ctx.call<GetParametersResult>(
      'ssm',
      'GetParameters',
      { Names: [...new Set(names)], WithDecryption: false },
      { as: actor, via: CLOUDFORMATION },
    );
  } catch (error) {
    throw error instanceof AwsError ? validationError(error.message) : error;
  }
}
