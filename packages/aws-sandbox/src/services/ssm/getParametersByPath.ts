import type {
  GetParametersByPathRequest,
  GetParametersByPathResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { findParameter, parametersBelow } from './findParameter';
import { page } from './page';
import { parameterArn } from './parameterArn';
import { parameterView } from './parameterView';

const PAGE_SIZE = 10;

export const getParametersByPath: Operation<
  GetParametersByPathRequest,
  GetParametersByPathResult
> = {
  access: (input, ctx) => [
    {
      action: 'ssm:GetParametersByPath',
      resource: parameterArn(ctx, (input.Path ?? '').replace(/\/$/, '')),
    },
  ],
  run(input, ctx) {
    const path = input.Path ?? '';
    if (!path.startsWith('/')) {
      throw new AwsError(
        'ValidationException',
        'The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/".',
      );
    }
    const depth = path.replace(/\/$/, '').split('/').length + 1;
    const below = parametersBelow(ctx, path).filter(
      ({ name }) => input.Recursive || name.split('/').length === depth,
    );
    const { items, nextToken } = page(below, input, PAGE_SIZE);
    return {
      Parameters: items
        .flatMap(({ name }) => findParameter(ctx, name) ?? [])
        .map(found => parameterView(ctx, found, input.WithDecryption)),
      NextToken: nextToken,
    };
  },
};
