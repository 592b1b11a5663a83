import type {
  DescribeKeyPairsRequest,
  DescribeKeyPairsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { passes } from './filters';
import { ec2State } from './state';
import { fromTags } from './tags';

export const describeKeyPairs: Operation<
  DescribeKeyPairsRequest,
  DescribeKeyPairsResult
> = {
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const chosen = input.KeyNames?.length
      ? input.KeyNames.map(name => existing.keyPair(state, name))
      : Object.values(state.keyPairs);
    return {
      KeyPairs: chosen
        .filter(
          key =>
            (!input.KeyPairIds?.length ||
              input.KeyPairIds.includes(key.keyPairId)) &&
            passes(
              input.Filters,
              {
                fingerprint: key.fingerprint,
                'key-name': key.keyName,
                'key-pair-id': key.keyPairId,
              },
              key.tags,
            ),
        )
        .map(key => ({
          KeyPairId: key.keyPairId,
          KeyName: key.keyName,
          KeyType: key.keyType,
          KeyFingerprint: key.fingerprint,
          CreateTime: new Date(key.createTime),
          Tags: fromTags(key.tags),
        })),
    };
  },
};
