import { generateKeyPairSync } from 'crypto';
import type { CreateKeyPairRequest, KeyPair } from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { newKeyPair, newKeyPairAccess } from './newKeyPair';
import { fromTags, specifiedTags } from './tags';

/** Creates a key pair and hands out its private key, once. */
export const createKeyPair: Operation<CreateKeyPairRequest, KeyPair> = {
  access: (input, ctx) =>
    newKeyPairAccess(
      'CreateKeyPair',
      input.KeyName ?? '',
      specifiedTags(input.TagSpecifications, 'key-pair'),
      ctx,
    ),
  run(input, ctx) {
    const key = newKeyPair(
      ctx,
      input.KeyName ?? '',
      input.KeyType === 'ed25519' ? 'ed25519' : 'rsa',
      specifiedTags(input.TagSpecifications, 'key-pair'),
    );
    return {
      KeyPairId: key.keyPairId,
      KeyName: key.keyName,
      KeyFingerprint: key.fingerprint,
      KeyMaterial: privateKey(),
      Tags: fromTags(key.tags),
    };
  },
};

function privateKey(): string {
  return generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
}
