import type {
  ContextEntry,
  EvaluationResult,
  PolicyEvaluationDecisionType,
  ResourceSpecificResult,
  Statement as MatchedStatement,
} from '@aws-sdk/client-iam';
import { RequestContext } from '../../authorise/context';
import {
  evaluate,
  letsPass,
  missingContextKeys,
  type Decision,
  type PolicySet,
} from '../../authorise/evaluate';

/** What is simulated: policies, questions, and what the request would carry. */
export interface Simulation {
  policies: PolicySet;
  actions: string[];
  /** Empty: `*`. */
  resources: string[];
  /** Condition keys that hold for every question. */
  context: Record<string, string | string[] | undefined>;
}

interface Answer {
  resource: string;
  decision: Decision;
  missing: string[];
  /** Undefined: there is no boundary. */
  boundaryAllows?: boolean;
  /** Undefined: no organization limits the account. */
  organizationsAllow?: boolean;
}

/** Worst first: a result over several resources is as good as its worst. */
const WORST_FIRST: PolicyEvaluationDecisionType[] = [
  'explicitDeny',
  'implicitDeny',
  'allowed',
];

/** Statements of service control policies are not told. */
const matched = ({ statements }: Decision): MatchedStatement[] =>
  statements
    .filter(({ kind }) => kind !== 'scp')
    .map(({ policyId }) => ({ SourcePolicyId: policyId }));

const boundaryDetail = ({ boundaryAllows }: Answer) =>
  boundaryAllows === undefined
    ? {}
    : {
        PermissionsBoundaryDecisionDetail: {
          AllowedByPermissionsBoundary: boundaryAllows,
        },
      };

const organizationsDetail = ({ organizationsAllow }: Answer) =>
  organizationsAllow === undefined
    ? {}
    : {
        OrganizationsDecisionDetail: {
          AllowedByOrganizations: organizationsAllow,
        },
      };

/** `arn:aws:ec2:us-east-1::image/ami-1` as the template that a result over several resources is named by. */
function arnTemplate(arn: string): string {
  const [, , service, , , ...rest] = arn.split(':');
  if (!service) {
    return '*';
  }
  const [type, ...name] = rest.join(':').split('/');
  const resource = name.length > 0 ? `${type}/*` : '*';
  return `arn:*:${service}:*:*:${resource}`;
}

function simulateAction(
  { policies, resources, context }: Simulation,
  action: string,
): EvaluationResult {
  const requestContext = new RequestContext(context);
  const answers = (resources.length > 0 ? resources : ['*']).map(
    (resource): Answer => {
      const request = { action, resource, context: requestContext };
      return {
        resource,
        decision: evaluate(policies, request),
        missing: missingContextKeys(policies, request),
        boundaryAllows: policies.permissionsBoundary
          ? letsPass(policies, 'permissions-boundary', request)
          : undefined,
        organizationsAllow: policies.scps
          ? letsPass(policies, 'scp', request)
          : undefined,
      };
    },
  );
  const [worst] = [...answers].sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.decision.outcome) -
      WORST_FIRST.indexOf(b.decision.outcome),
  );
  const specific = resources.some(resource => resource !== '*');
  return {
    EvalActionName: action,
    EvalResourceName: specific ? arnTemplate(resources[0]) : '*',
    EvalDecision: worst.decision.outcome,
    MatchedStatements: matched(worst.decision),
    MissingContextValues: specific ? [] : worst.missing,
    ...boundaryDetail(worst),
    ...organizationsDetail(worst),
    ...(specific && {
      ResourceSpecificResults: answers.map(
        (answer): ResourceSpecificResult => ({
          EvalResourceName: answer.resource,
          EvalResourceDecision: answer.decision.outcome,
          MatchedStatements: matched(answer.decision),
          MissingContextValues: answer.missing,
          ...boundaryDetail(answer),
        }),
      ),
    }),
  };
}

/**
 * Answers each action with the evaluator that decides real calls. One result for each action, with a decision for each
 * resource below it, as IAM answers since 2026.
 */
export const simulate = (simulation: Simulation): EvaluationResult[] =>
  simulation.actions.map(action => simulateAction(simulation, action));

/** The context of a request as a simulation gives it. */
export const contextOfEntries = (
  entries: ContextEntry[] = [],
): Record<string, string[]> =>
  Object.fromEntries(
    entries.map(({ ContextKeyName = '', ContextKeyValues = [] }) => [
      ContextKeyName,
      ContextKeyValues,
    ]),
  );
