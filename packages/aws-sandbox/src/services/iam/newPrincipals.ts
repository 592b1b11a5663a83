import type { Ctx } from '../../core/operation';
import type { IamGroup, IamPrincipal, IamRole, IamUser } from './state';

/** What making an IAM principal needs of a context. */
export type Maker = Pick<Ctx, 'accountId' | 'now' | 'randomId'>;

interface Named {
  name: string;
  path?: string;
}

/** `AIDA` and seventeen letters and digits. */
export const uniqueId = (maker: Maker, prefix: string) =>
  `${prefix}${maker.randomId(17).toUpperCase()}`;

/** `arn:aws:iam::111111111111:role/path/name` */
export const iamArn = (
  accountId: string,
  kind: 'user' | 'group' | 'role' | 'policy' | 'instance-profile',
  { name, path = '/' }: Named,
) => `arn:aws:iam::${accountId}:${kind}${path}${name}`;

function newPrincipal(
  maker: Maker,
  kind: 'user' | 'group' | 'role',
  idPrefix: string,
  named: Named,
): IamPrincipal {
  return {
    name: named.name,
    path: named.path ?? '/',
    arn: iamArn(maker.accountId, kind, named),
    id: uniqueId(maker, idPrefix),
    createDate: maker.now().toISOString(),
    inlinePolicies: {},
    attachedPolicies: [],
  };
}

/** A user that is in no table yet. */
export const newUser = (
  maker: Maker,
  named: Named & { tags?: Record<string, string> },
): IamUser => ({
  ...newPrincipal(maker, 'user', 'AIDA', named),
  tags: named.tags ?? {},
});

/** A group that is in no table yet. */
export const newGroup = (maker: Maker, named: Named): IamGroup => ({
  ...newPrincipal(maker, 'group', 'AGPA', named),
  members: [],
});

const ONE_HOUR = 3600;

/** A role that is in no table yet. */
export const newRole = (
  maker: Maker,
  role: Named & {
    trustPolicy: string;
    description?: string;
    /** Seconds; an hour when left out. */
    maxSessionDuration?: number;
    tags?: Record<string, string>;
  },
): IamRole => ({
  ...newPrincipal(maker, 'role', 'AROA', role),
  trustPolicy: role.trustPolicy,
  description: role.description,
  maxSessionDuration: role.maxSessionDuration ?? ONE_HOUR,
  tags: role.tags ?? {},
});
