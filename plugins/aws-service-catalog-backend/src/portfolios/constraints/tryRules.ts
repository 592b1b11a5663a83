import {
  type RuleTrial,
  type RuleTrialRequest,
  evaluateRule,
  parametersInRule,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { templateRules } from '../../products/form/templateRules';
import { readVersionParameters } from '../product/readVersionParameters';

type Values = Record<string, string | string[]>;

/**
 * Holds values against the rules of a TEMPLATE constraint, as a launch would. What only AWS knows is `unknown` and
 * fails nothing here.
 *
 * @throws NotFoundError - there is no such version
 */
export async function tryRules(
  session: CatalogSession,
  { rules, values, productId, versionId }: RuleTrialRequest,
): Promise<RuleTrial> {
  const parameters =
    productId && versionId
      ? await readVersionParameters(session.reader, { productId, versionId })
      : undefined;
  const defaults: Values = Object.fromEntries(
    (parameters ?? []).flatMap(({ key, defaultValue }) =>
      defaultValue === undefined ? [] : [[key, defaultValue]],
    ),
  );
  const known = new Set(parameters?.map(({ key }) => key));
  const named = Object.values(rules).flatMap(
    ({ RuleCondition, Assertions }) => [
      ...parametersInRule(RuleCondition),
      ...Assertions.flatMap(({ Assert }) => parametersInRule(Assert)),
    ],
  );
  const tried = trialOf(JSON.stringify(rules), { ...defaults, ...values });
  return {
    passes: tried.every(({ passes }) => passes),
    rules: tried,
    unknownParameters: parameters
      ? [...new Set(named)].filter(
          key => !known.has(key) && !key.startsWith('AWS::'),
        )
      : undefined,
  };
}

function trialOf(rules: string, values: Values): RuleTrial['rules'] {
  const facts = { parameter: (key: string) => values[key] };
  return templateRules(rules).map(({ name, condition, assertions }) => {
    const applies =
      condition === undefined || evaluateRule(condition, facts) !== false;
    const outcomes = applies
      ? assertions.map(({ assert, inWords }) => ({
          outcome: outcomeOf(evaluateRule(assert, facts)),
          inWords,
        }))
      : [];
    return {
      name,
      applies,
      passes: outcomes.every(({ outcome }) => outcome !== 'fails'),
      assertions: outcomes,
    };
  });
}

function outcomeOf(truth: boolean | undefined): 'holds' | 'fails' | 'unknown' {
  if (truth === undefined) return 'unknown';
  return truth ? 'holds' : 'fails';
}
