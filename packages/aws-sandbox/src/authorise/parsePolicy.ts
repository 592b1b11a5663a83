import { AwsError } from '../core/AwsError';
import type {
  ConditionBlock,
  Policy,
  PrincipalBlock,
  Statement,
} from './policy';

type Json = Record<string, unknown>;

const refuse = (message: string): never => {
  throw new AwsError('MalformedPolicyDocument', message);
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function texts(value: unknown, where: string): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map(item =>
    ['string', 'number', 'boolean'].includes(typeof item)
      ? String(item)
      : refuse(`Syntax errors in policy: ${where} must hold text`),
  );
}

function optionalTexts(statement: Json, name: string): string[] | undefined {
  return statement[name] === undefined
    ? undefined
    : texts(statement[name], name);
}

function readPrincipals(value: unknown): PrincipalBlock | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (value === '*') {
    return { AWS: ['*'] };
  }
  if (!isObject(value)) {
    return refuse('Syntax errors in policy: Principal must be * or an object');
  }
  return Object.fromEntries(
    Object.entries(value).map(([kind, item]) => [kind, texts(item, kind)]),
  );
}

function readConditions(value: unknown): ConditionBlock {
  if (value === undefined) {
    return {};
  }
  if (!isObject(value)) {
    return refuse('Syntax errors in policy: Condition must be an object');
  }
  const block: ConditionBlock = {};
  for (const [operator, keys] of Object.entries(value)) {
    if (!isObject(keys)) {
      return refuse(`Syntax errors in policy: ${operator} must be an object`);
    }
    block[operator] = Object.fromEntries(
      Object.entries(keys).map(([key, item]) => [key, texts(item, key)]),
    );
  }
  return block;
}

function readStatement(value: unknown): Statement {
  if (!isObject(value)) {
    return refuse('Syntax errors in policy: a Statement must be an object');
  }
  const { Effect: effect, Sid: sid } = value;
  if (effect !== 'Allow' && effect !== 'Deny') {
    return refuse('Syntax errors in policy: Effect must be Allow or Deny');
  }
  const statement: Statement = {
    sid: typeof sid === 'string' ? sid : undefined,
    effect,
    actions: optionalTexts(value, 'Action'),
    notActions: optionalTexts(value, 'NotAction'),
    resources: optionalTexts(value, 'Resource'),
    notResources: optionalTexts(value, 'NotResource'),
    principals: readPrincipals(value.Principal),
    notPrincipals: readPrincipals(value.NotPrincipal),
    conditions: readConditions(value.Condition),
  };
  if (!statement.actions && !statement.notActions) {
    refuse('Policy statement must contain actions.');
  }
  return statement;
}

function parse(text: string): Policy {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refuse('Syntax errors in policy.');
  }
  if (!isObject(document) || document.Statement === undefined) {
    return refuse('Syntax errors in policy: no Statement');
  }
  return {
    id: typeof document.Id === 'string' ? document.Id : undefined,
    version:
      typeof document.Version === 'string' ? document.Version : '2008-10-17',
    statements: [document.Statement].flat().map(readStatement),
  };
}

const parsed = new Map<string, Policy>();
const MOST_KEPT = 1000;

/** Reads a policy document. Equal texts are read once. Throws `MalformedPolicyDocument`. */
export function parsePolicy(text: string): Policy {
  let policy = parsed.get(text);
  if (!policy) {
    policy = parse(text);
    if (parsed.size >= MOST_KEPT) {
      parsed.clear();
    }
    parsed.set(text, policy);
  }
  return policy;
}

/** Reads a policy that names who it is attached to by where it hangs: statements need resources and no principal. */
export function parseIdentityPolicy(text: string): Policy {
  const policy = parsePolicy(text);
  for (const statement of policy.statements) {
    if (statement.principals || statement.notPrincipals) {
      refuse('Policy document should not specify a principal.');
    }
    if (!statement.resources && !statement.notResources) {
      refuse('Policy statement must contain resources.');
    }
  }
  return policy;
}

/** Reads the trust policy of a role: statements name principals and no resource. */
export function parseTrustPolicy(text: string): Policy {
  const policy = parsePolicy(text);
  for (const statement of policy.statements) {
    if (!statement.principals && !statement.notPrincipals) {
      refuse('AssumeRole policy must contain principals.');
    }
    if (statement.resources || statement.notResources) {
      refuse('Has prohibited field Resource');
    }
  }
  return policy;
}
