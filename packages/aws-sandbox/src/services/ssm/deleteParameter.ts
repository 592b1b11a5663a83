import type { DeleteParameterRequest } from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { parameterArn } from './parameterArn';
import { ssmState } from './state';

export const deleteParameter: Operation<DeleteParameterRequest, object> = {
  access: (input, ctx) => [
    {
      action: 'ssm:DeleteParameter',
      resource: parameterArn(ctx, input.Name ?? ''),
    },
  ],
  run(input, ctx) {
    const { parameters } = ctx.state(ssmState);
    if (!lookup(parameters, input.Name ?? '')) {
      throw new AwsError('ParameterNotFound', '');
    }
    delete parameters[input.Name ?? ''];
    return {};
  },
};
