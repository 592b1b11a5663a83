import type {
  ImportKeyPairRequest,
  ImportKeyPairResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { newKeyPair, newKeyPairAccess } from './newKeyPair';
import { fromTags, specifiedTags } from './tags';

export const importKeyPair: Operation<
  ImportKeyPairRequest,
  ImportKeyPairResult
> = {
  access: (input, ctx) =>
    newKeyPairAccess(
      'ImportKeyPair',
      input.KeyName ?? '',
      specifiedTags(input.TagSpecifications, 'key-pair'),
      ctx,
    ),
  run(input, ctx) {
    const material = Buffer.from(input.PublicKeyMaterial ?? []).toString();
    if (!/^(ssh-rsa|ssh-ed25519) /.test(material)) {
      throw new AwsError(
        'InvalidKey.Format',
        'Key is not in valid OpenSSH public key format',
      );
    }
    const key = newKeyPair(
      ctx,
      input.KeyName ?? '',
      material.startsWith('ssh-ed25519') ? 'ed25519' : 'rsa',
      specifiedTags(input.TagSpecifications, 'key-pair'),
    );
    return {
      KeyPairId: key.keyPairId,
      KeyName: key.keyName,
      KeyFingerprint: key.fingerprint,
      Tags: fromTags(key.tags),
    };
  },
};
