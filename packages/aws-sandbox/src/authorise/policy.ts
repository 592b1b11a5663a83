/** Operator -> key -> wanted values, as in a policy's `Condition`. */
export type ConditionBlock = Record<string, Record<string, string[]>>;

/** `Principal` of a trust or resource policy: kind (`AWS`, `Service`, …) -> values; `*` is `{ AWS: ['*'] }`. */
export type PrincipalBlock = Record<string, string[]>;

/** One statement with every single value made a list. */
export interface Statement {
  sid?: string;
  effect: 'Allow' | 'Deny';
  actions?: string[];
  notActions?: string[];
  resources?: string[];
  notResources?: string[];
  principals?: PrincipalBlock;
  notPrincipals?: PrincipalBlock;
  conditions: ConditionBlock;
}

export interface Policy {
  id?: string;
  version: string;
  statements: Statement[];
}

/** Where a policy comes from, in the words of IAM's simulator. */
export type PolicyKind =
  | 'identity'
  | 'permissions-boundary'
  | 'session'
  | 'scp'
  | 'resource';

/** Where the policy of a principal hangs. */
export type PolicySource =
  | { type: 'managed'; arn: string }
  | {
      type: 'inline';
      /** `user`, `group` or `role` */
      holderKind: string;
      holder: string;
      name: string;
    };

/** A policy with the name under which a decision cites it. */
export interface NamedPolicy {
  /** `role_Team_PortalExtras` of an inline policy, the name of a managed one. */
  id: string;
  policy: Policy;
  /** Left out for policies that hang on nobody. */
  source?: PolicySource;
}
