import type {
  Guardrail,
  GuardrailReport,
  ReadinessStep,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Evidence } from '../readEvidence';

/** What is known of how far a team is. */
export interface ReadinessFacts {
  rules: readonly Guardrail[];
  answer: Pick<GuardrailReport, 'answer' | 'sentence' | 'because'>;
  /** Undefined when nothing could be read, see `why`. */
  evidence?: Pick<Evidence, 'portfolios' | 'launchRoles'>;
  /** Active agreements in AWS Marketplace; undefined when the portal may not look. */
  agreements?: number;
  /** Why something could not be read. */
  why: string;
  /** ISO 8601 */
  checkedAt: string;
}

type Check = ReadinessStep['checks'][number];
type Part = Omit<Check, 'checkedAt'>;

const STATUS_OF_ANSWER = {
  yes: 'ok',
  no: 'blocked',
  unknown: 'unknown',
} as const;

const STATUS_OF_STATE = {
  'in-force': 'ok',
  missing: 'blocked',
  weakened: 'blocked',
  unknown: 'unknown',
} as const;

/** The seven steps of the walkthrough, as far as they are done for a team. Pure. */
export function readinessSteps(facts: ReadinessFacts): ReadinessStep[] {
  const step = (
    number: number,
    title: string,
    checks: readonly Part[],
  ): ReadinessStep => ({
    number,
    title,
    state: stateOf(checks),
    checks: checks.map(check => ({ ...check, checkedAt: facts.checkedAt })),
  });
  return [
    step(
      1,
      'Take Marketplace away, and let the team use Service Catalog',
      facts.rules.filter(({ id }) => id !== 'service-catalog-path').map(ofRule),
    ),
    step(2, 'Subscribe to the software', [agreements(facts)]),
    step(3, 'Put the software into Service Catalog', [products(facts)]),
    step(4, 'Create a portfolio', [portfolios(facts)]),
    step(5, 'Give the team access', [access(facts)]),
    step(6, 'Launch with a role', launchRoles(facts)),
    step(7, 'Prove it', [
      ...facts.rules
        .filter(({ id }) => id === 'service-catalog-path')
        .map(ofRule),
      {
        title: facts.answer.sentence,
        status: STATUS_OF_ANSWER[facts.answer.answer],
        detail: facts.answer.because,
        ...(facts.answer.answer === 'no' && {
          fix: 'Apply the guardrails of step 1.',
        }),
      },
    ]),
  ];
}

function stateOf(checks: readonly Part[]): ReadinessStep['state'] {
  if (checks.some(({ status }) => status === 'blocked')) return 'to-do';
  return checks.every(({ status }) => status === 'ok') ? 'done' : 'unknown';
}

function ofRule({ id, title, state, reason, fix }: Guardrail): Part {
  return {
    title,
    status: STATUS_OF_STATE[state],
    detail: reason,
    guardrail: id,
    ...(fix && { fix }),
  };
}

function agreements({ agreements: count, why }: ReadinessFacts): Part {
  const title = 'The account holds agreements in AWS Marketplace';
  if (count === undefined) return { title, status: 'unknown', detail: why };
  return count > 0
    ? { title, status: 'ok', detail: `${count} active.` }
    : {
        title,
        status: 'unknown',
        detail:
          'None is active. Software that Amazon sells, such as the Deep Learning images, needs none.',
        fix: 'Ask procurement to accept the terms of paid products in AWS Marketplace.',
      };
}

function portfolios({ evidence, why }: ReadinessFacts): Part {
  const title = 'The account has a portfolio, of its own or imported';
  if (!evidence?.portfolios) return { title, status: 'unknown', detail: why };
  const { total } = evidence.portfolios;
  return total > 0
    ? { title, status: 'ok', detail: `${total} in the account.` }
    : {
        title,
        status: 'blocked',
        detail: 'There is none.',
        fix: 'Create a portfolio, or accept one that the hub shares.',
      };
}

function access({ evidence, why }: ReadinessFacts): Part {
  const title = "The team's role has access to a portfolio";
  if (!evidence?.portfolios) return { title, status: 'unknown', detail: why };
  const { granted } = evidence.portfolios;
  return granted.length > 0
    ? {
        title,
        status: 'ok',
        detail: granted
          .map(({ name, imported }) => (imported ? `${name} (imported)` : name))
          .join(', '),
      }
    : {
        title,
        status: 'blocked',
        detail: 'It has access to none.',
        fix: 'Grant the team access to a portfolio.',
      };
}

function products({ evidence, why }: ReadinessFacts): Part {
  const title = "The team's portfolios hold products";
  if (!evidence?.portfolios) return { title, status: 'unknown', detail: why };
  const names = namesOfProducts(evidence.portfolios.granted);
  return names.length > 0
    ? { title, status: 'ok', detail: names.join(', ') }
    : {
        title,
        status: 'blocked',
        detail: 'They hold none.',
        fix: 'Publish a product into a portfolio of the team.',
      };
}

function launchRoles({ evidence, why }: ReadinessFacts): Part[] {
  const constrained = 'Every product has a launch role';
  const usable = 'The launch roles exist and trust Service Catalog';
  if (!evidence?.portfolios) {
    return [constrained, usable].map(title => ({
      title,
      status: 'unknown',
      detail: why,
    }));
  }
  const offered = evidence.portfolios.granted.flatMap(
    portfolio => portfolio.products,
  );
  const without = [
    ...new Set(
      offered.filter(({ launchRole }) => !launchRole).map(({ name }) => name),
    ),
  ];
  const { absent, distrustful, names = [] } = evidence.launchRoles;
  const broken = [
    ...absent.map(name => `${name} does not exist`),
    ...distrustful.map(
      name => `${name} does not let servicecatalog.amazonaws.com assume it`,
    ),
  ];
  return [
    without.length > 0 || offered.length === 0
      ? {
          title: constrained,
          status: 'blocked',
          detail:
            offered.length === 0
              ? 'There are no products.'
              : `None: ${without.join(', ')}.`,
          fix: 'Add a LAUNCH constraint to the product in its portfolio.',
        }
      : { title: constrained, status: 'ok', detail: names.join(', ') },
    broken.length > 0
      ? {
          title: usable,
          status: 'blocked',
          detail: `${broken.join('; ')}.`,
          fix: 'Create the role in the account, with a trust policy for servicecatalog.amazonaws.com.',
        }
      : {
          title: usable,
          status: names.length > 0 ? 'ok' : 'unknown',
          detail: names.length > 0 ? names.join(', ') : 'There are none.',
        },
  ];
}

function namesOfProducts(
  granted: NonNullable<Evidence['portfolios']>['granted'],
): string[] {
  return [...new Set(granted.flatMap(p => p.products.map(({ name }) => name)))];
}
