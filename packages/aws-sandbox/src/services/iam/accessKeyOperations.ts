import type {
  CreateAccessKeyRequest,
  CreateAccessKeyResponse,
  DeleteAccessKeyRequest,
  ListAccessKeysRequest,
  ListAccessKeysResponse,
  UpdateAccessKeyRequest,
} from '@aws-sdk/client-iam';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { addAccessKey } from './accessKeys';
import { limitExceeded, noSuchEntity } from './errors';
import { existingUser } from './existing';
import { arnOfNamed, guarded } from './guarded';
import { page } from './page';
import { iamState, type AccessKey } from './state';
import { accessKeyView } from './views';

const MOST_KEYS = 2;

type MaybeUser = { UserName?: string };

/** Without a name: the user who calls. */
const userNameOf = ({ UserName }: MaybeUser, { caller }: Ctx) =>
  UserName ?? caller.arn.split('/').at(-1) ?? '';

const arnOfUser = (input: MaybeUser, ctx: Ctx) =>
  arnOfNamed('User')({ UserName: userNameOf(input, ctx) }, ctx);

const keysOf = (ctx: Ctx, userName: string) =>
  Object.values(ctx.state(iamState).accessKeys).filter(
    key => key.userName === userName,
  );

function existingKey(
  ctx: Ctx,
  input: MaybeUser & { AccessKeyId: string },
): AccessKey {
  const key = lookup(ctx.state(iamState).accessKeys, input.AccessKeyId);
  if (!key || key.userName !== userNameOf(input, ctx)) {
    throw noSuchEntity(
      `The Access Key with id ${input.AccessKeyId} cannot be found.`,
    );
  }
  return key;
}

export const createAccessKey: Operation<
  CreateAccessKeyRequest,
  CreateAccessKeyResponse
> = guarded('CreateAccessKey', arnOfUser, (input, ctx) => {
  const user = existingUser(ctx, userNameOf(input, ctx));
  if (keysOf(ctx, user.name).length >= MOST_KEYS) {
    throw limitExceeded(
      `Cannot exceed quota for AccessKeysPerUser: ${MOST_KEYS}`,
    );
  }
  const key = addAccessKey(ctx.world, ctx.state(iamState), user.name);
  return {
    AccessKey: {
      UserName: key.userName,
      AccessKeyId: key.id,
      SecretAccessKey: key.secret,
      Status: 'Active',
      CreateDate: new Date(key.createDate),
    },
  };
});

export const listAccessKeys: Operation<
  ListAccessKeysRequest,
  ListAccessKeysResponse
> = guarded('ListAccessKeys', arnOfUser, (input, ctx) => {
  const user = existingUser(ctx, userNameOf(input, ctx));
  const { items, rest } = page(keysOf(ctx, user.name), input);
  return { AccessKeyMetadata: items.map(accessKeyView), ...rest };
});

export const updateAccessKey: Operation<
  Checked<UpdateAccessKeyRequest, 'AccessKeyId' | 'Status'>,
  object
> = guarded('UpdateAccessKey', arnOfUser, (input, ctx) => {
  existingKey(ctx, input).active = input.Status === 'Active';
  return {};
});

export const deleteAccessKey: Operation<
  Checked<DeleteAccessKeyRequest, 'AccessKeyId'>,
  object
> = guarded('DeleteAccessKey', arnOfUser, (input, ctx) => {
  const { id } = existingKey(ctx, input);
  delete ctx.state(iamState).accessKeys[id];
  return {};
});
