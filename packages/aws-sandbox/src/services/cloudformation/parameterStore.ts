import type { GetParametersResult } from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Caller } from '../../core/Caller';
import type { Ctx } from '../../core/operation';
import { CLOUDFORMATION } from './actor';
import { validationError } from './template/templateError';

/** What GetParameters takes in one call. */
const MOST_NAMES = 10;

/**
 * Reads parameters from Parameter Store with the permissions of whoever works on the stack.
 *
 * @returns name -> value
 * @throws ValidationError when one does not exist or may not be read
 */
export async function readParameterStore(
  ctx: Ctx,
  names: string[],
  actor: Caller,
): Promise<Record<string, string>> {
  const wanted = [...new Set(names)];
  const values: Record<string, string> = {};
  for (let start = 0; start < wanted.length; start += MOST_NAMES) {
    const { Parameters = [], InvalidParameters = [] } = await ssmGetParameters(
      ctx,
      wanted.slice(start, start + MOST_NAMES),
      actor,
    );
    if (InvalidParameters.length > 0) {
      throw validationError(
        `Unable to fetch parameters [${InvalidParameters.join(
          ',',
        )}] from parameter store for this account.`,
      );
    }
    for (const { Name = '', Selector = '', Value = '' } of Parameters) {
      values[`${Name}${Selector}`] = Value;
    }
  }
  return values;
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
      { Names: names, WithDecryption: false },
      { as: actor, via: CLOUDFORMATION },
    );
  } catch (error) {
    throw error instanceof AwsError ? validationError(error.message) : error;
  }
}
