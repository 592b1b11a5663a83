import type { Tag } from '../state';
import { invalidParameters } from '../requests/errors';

/** Key and value of a TagOption that is active. */
export interface TagOptionChoice {
  key: string;
  value: string;
}

/** Values a launch may use for a key; none means that portfolio and product contradict each other. */
export interface TagOptionSet {
  key: string;
  values: string[];
}

/**
 * Combines the TagOptions of a portfolio and a product: a key on both keeps the values they share, a key on one side
 * keeps that side's values. https://docs.aws.amazon.com/servicecatalog/latest/adminguide/tagoptions-launching.html
 */
export function combineTagOptions(
  portfolio: readonly TagOptionChoice[],
  product: readonly TagOptionChoice[],
): TagOptionSet[] {
  const ofPortfolio = valuesByKey(portfolio);
  const ofProduct = valuesByKey(product);
  const keys = new Set([...ofPortfolio.keys(), ...ofProduct.keys()]);
  return [...keys].map(key => {
    const mine = ofPortfolio.get(key);
    const theirs = ofProduct.get(key);
    const values =
      mine && theirs
        ? mine.filter(value => theirs.includes(value))
        : mine ?? theirs ?? [];
    return { key, values };
  });
}

/**
 * Tags a launch gets from its TagOptions: a single value is set silently, of several the user must have chosen one, a
 * contradiction is marked as such.
 *
 * @param conflict - value that marks a contradiction
 * @throws InvalidParametersException when the user's tags do not fit
 */
export function enforceTagOptions(
  sets: readonly TagOptionSet[],
  userTags: readonly Tag[],
  conflict: string,
): Tag[] {
  return sets.map(({ key, values }) => {
    const chosen = userTags.find(tag => tag.Key === key)?.Value;
    if (values.length === 0) {
      return {
        Key: key,
        Value: conflictValue(key, chosen, userTags, conflict),
      };
    }
    if (chosen === undefined && values.length > 1) {
      throw invalidParameters(
        `Tag ${key} is required by a TagOption. Choose one of: ${values.join(
          ', ',
        )}.`,
      );
    }
    if (chosen !== undefined && !values.includes(chosen)) {
      throw invalidParameters(
        `Tag ${key} has value ${chosen}, which its TagOption does not allow. Choose one of: ${values.join(
          ', ',
        )}.`,
      );
    }
    return { Key: key, Value: chosen ?? values[0] };
  });
}

/** Value that marks a contradiction between the TagOptions of a portfolio and a product. */
export function tagOptionConflict(
  portfolioId: string,
  productId: string,
): string {
  return `sc-tagoption-conflict-${portfolioId}-${productId}`;
}

function conflictValue(
  key: string,
  chosen: string | undefined,
  userTags: readonly Tag[],
  conflict: string,
): string {
  if (chosen !== undefined && chosen !== conflict) {
    const index = userTags.findIndex(tag => tag.Key === key);
    throw invalidParameters(
      `Parameter validation failed: Missing required parameter in Tags[${index}]:Value. TagOption ${key} is in conflict; leave the tag out.`,
    );
  }
  return conflict;
}

function valuesByKey(
  options: readonly TagOptionChoice[],
): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, value } of options) {
    byKey.set(key, [...(byKey.get(key) ?? []), value]);
  }
  return byKey;
}
