import type {
  GetParametersRequest,
  GetParametersResult,
} from '@aws-sdk/client-ssm';
import type { Operation } from '../../core/operation';
import { findParameter } from './findParameter';
import { parameterView } from './parameterView';
import { readAccess } from './readAccess';

/** Reads up to ten parameters; unknown names are listed, not refused. */
export const getParameters: Operation<
  GetParametersRequest,
  GetParametersResult
> = {
  access: (input, ctx) =>
    readAccess(
      'ssm:GetParameters',
      input.Names ?? [],
      input.WithDecryption,
      ctx,
    ),
  run(input, ctx) {
    const names = [...new Set(input.Names)];
    const found = names.flatMap(name => findParameter(ctx, name) ?? []);
    return {
      Parameters: found.map(parameter =>
        parameterView(ctx, parameter, input.WithDecryption),
      ),
      InvalidParameters: names.filter(name => !findParameter(ctx, name)),
    };
  },
};
