import type {
  GetParameterRequest,
  GetParameterResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { findParameter, storedParameter } from './findParameter';
import { parameterView } from './parameterView';
import { readAccess } from './readAccess';
import { splitSelector } from './parameterArn';

export const getParameter: Operation<GetParameterRequest, GetParameterResult> =
  {
    access: (input, ctx) =>
      readAccess(
        'ssm:GetParameter',
        [input.Name ?? ''],
        input.WithDecryption,
        ctx,
      ),
    run(input, ctx) {
      const name = input.Name ?? '';
      const found = findParameter(ctx, name);
      if (!found) {
        throw storedParameter(ctx, splitSelector(name).name)
          ? new AwsError(
              'ParameterVersionNotFound',
              `Systems Manager could not find version of ${name}. Verify the version and try again.`,
            )
          : new AwsError('ParameterNotFound', '');
      }
      return { Parameter: parameterView(ctx, found, input.WithDecryption) };
    },
  };
