import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Access, Ctx } from '../../core/operation';
import { ec2Arn } from './arns';
import { ec2State, type KeyPair, type Tags } from './state';
import { checkTags, createTagsAccess, requestTagContext } from './tags';

/** Permission to make a key pair of that name. */
export function newKeyPairAccess(
  action: 'CreateKeyPair' | 'ImportKeyPair',
  keyName: string,
  tags: Tags,
  ctx: Ctx,
): Access[] {
  return [
    {
      action: `ec2:${action}`,
      resource: ec2Arn(ctx, 'key-pair', keyName),
      context: { ...requestTagContext(tags), 'ec2:Region': ctx.region },
    },
    ...createTagsAccess(ctx, 'key-pair', action, tags),
  ];
}

/**
 * Keeps a new key pair; its fingerprint is random, for the sandbox holds no real keys.
 *
 * @throws InvalidKeyPair.Duplicate when the name is taken
 */
export function newKeyPair(
  ctx: Ctx,
  keyName: string,
  keyType: KeyPair['keyType'],
  tags: Tags,
): KeyPair {
  const state = ctx.state(ec2State);
  if (lookup(state.keyPairs, keyName)) {
    throw new AwsError(
      'InvalidKeyPair.Duplicate',
      `The keypair already exists`,
    );
  }
  checkTags(tags, ctx.caller);
  const key: KeyPair = {
    keyPairId: `key-${ctx.world.ids.hex(17)}`,
    keyName,
    keyType,
    fingerprint: (ctx.world.ids.hex(40).match(/../g) ?? []).join(':'),
    createTime: ctx.now().toISOString(),
    tags,
  };
  state.keyPairs[keyName] = key;
  return key;
}
