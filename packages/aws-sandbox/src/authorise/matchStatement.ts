import { conditionsHold } from './conditions';
import type { RequestContext } from './context';
import type { Statement } from './policy';
import { matchesAction, matchesArn } from './wildcards';

/** One question to the evaluator: may this be done? */
export interface AccessRequest {
  /** `ec2:RunInstances` */
  action: string;
  /** ARN, or `*` for actions without a resource. */
  resource: string;
  context: RequestContext;
}

function coversAction(statement: Statement, action: string): boolean {
  if (statement.actions) {
    return statement.actions.some(pattern => matchesAction(pattern, action));
  }
  return !(statement.notActions ?? []).some(pattern =>
    matchesAction(pattern, action),
  );
}

function coversResource(
  statement: Statement,
  { resource, context }: AccessRequest,
): boolean {
  const covers = (pattern: string) =>
    pattern === '*' || matchesArn(pattern, resource, context);
  if (statement.resources) {
    return statement.resources.some(covers);
  }
  return !(statement.notResources ?? []).some(covers);
}

/** Whether the statement speaks of the action and resource at all, its conditions aside. */
export const isRelevant = (statement: Statement, request: AccessRequest) =>
  coversAction(statement, request.action) && coversResource(statement, request);

/** Whether the statement decides the request: action, resource and conditions match. */
export const matchesStatement = (
  statement: Statement,
  request: AccessRequest,
) =>
  isRelevant(statement, request) &&
  conditionsHold(statement.conditions, request.context);
