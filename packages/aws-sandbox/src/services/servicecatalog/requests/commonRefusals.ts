import { AwsError } from '../../../core/AwsError';
import type { Ctx, Operation } from '../../../core/operation';
import { loadModel } from '../../../shapes/loadModel';
import { catalogAccountState } from './accountState';
import { invalidParameters } from './errors';

type Operations = Record<string, Operation<never, unknown>>;

const LANGUAGES = ['en', 'jp', 'zh'];

/**
 * Adds to every operation what many refuse alike, as far as the API model lets them:
 * a language that the service does not speak, and an account whose TagOptions were never migrated.
 */
export function withCommonRefusals(operations: Operations): Operations {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      { ...operation, run: refusing(name, operation) },
    ]),
  );
}

function refusing(
  name: string,
  operation: Operations[string],
): Operations[string]['run'] {
  return (input: { AcceptLanguage?: string }, ctx: Ctx) => {
    const modelled = (
      loadModel('servicecatalog').operations[name].errors ?? []
    ).map(({ shape }) => shape);
    if (modelled.includes('InvalidParametersException')) {
      requireLanguage(input.AcceptLanguage);
    }
    if (modelled.includes('TagOptionNotMigratedException')) {
      requireMigration(ctx);
    }
    return operation.run(input as never, ctx);
  };
}

function requireLanguage(language: string | undefined): void {
  if (language !== undefined && !LANGUAGES.includes(language)) {
    throw invalidParameters(
      `AcceptLanguage ${language} is not supported. Supported: ${LANGUAGES.join(
        ', ',
      )}.`,
    );
  }
}

function requireMigration(ctx: Ctx): void {
  if (!ctx.state(catalogAccountState).tagOptionsMigrated) {
    throw new AwsError(
      'TagOptionNotMigratedException',
      `The TagOptions of account ${ctx.accountId} were never migrated.`,
    );
  }
}
