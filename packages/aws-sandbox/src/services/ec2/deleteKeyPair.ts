import type {
  DeleteKeyPairRequest,
  DeleteKeyPairResult,
} from '@aws-sdk/client-ec2';
import type { Ctx, Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { ec2State, type KeyPair } from './state';
import { resourceTagContext } from './tags';

/** Deletes a key pair; one that is not there is no error, as in EC2. */
export const deleteKeyPair: Operation<
  DeleteKeyPairRequest,
  DeleteKeyPairResult
> = {
  access(input, ctx) {
    const key = requestedKey(ctx, input);
    return [
      {
        action: 'ec2:DeleteKeyPair',
        resource: ec2Arn(ctx, 'key-pair', key?.keyName ?? input.KeyName ?? '*'),
        context: resourceTagContext(key?.tags ?? {}),
      },
    ];
  },
  run(input, ctx) {
    const key = requestedKey(ctx, input);
    if (key) {
      delete ctx.state(ec2State).keyPairs[key.keyName];
    }
    return { Return: true, KeyPairId: key?.keyPairId };
  },
};

function requestedKey(
  ctx: Ctx,
  { KeyName, KeyPairId }: DeleteKeyPairRequest,
): KeyPair | undefined {
  return Object.values(ctx.state(ec2State).keyPairs).find(
    ({ keyName, keyPairId }) =>
      keyName === KeyName ||
      (KeyPairId !== undefined && keyPairId === KeyPairId),
  );
}
