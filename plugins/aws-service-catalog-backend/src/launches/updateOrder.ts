import type {
  ParameterValues,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError } from '../invalidField';
import type { LaunchTerms } from './LaunchTerms';

/** What a provisioned product is now, as far as an update has to know. */
export interface PresentValues {
  versionId: string;
  /** By key; a NoEcho value as CloudFormation masks it. */
  parameters: ReadonlyMap<string, string>;
  /** Tags of people, without AutoTags. */
  tags: Tag[];
}

/** What the person wants it to be. */
export interface WantedValues {
  versionId: string;
  /** Values that change. */
  parameters: ParameterValues;
  /** The whole new set; left out when tags stay as they are. */
  tags?: Tag[];
}

/** An update as it is sent. */
export interface UpdateOrder {
  /** Values that are sent. */
  parameters: ParameterValues;
  /** Keys that keep the value they have: AWS would fall back on defaults for what is left out. */
  kept: string[];
  tags?: Tag[];
  /** Every value that is known after the update, for checking them against the form. */
  known: ParameterValues;
  /** Keys whose value is kept without being known. */
  unknown: string[];
  changes: boolean;
}

const MASK = /^\*+$/;

/**
 * Decides what an update sends: the values that were given, "as before" for every other parameter that the stack has,
 * and nothing for parameters that only the new version brings. Tags go along whole where the path lets them change,
 * since AWS takes what is sent for all there is.
 *
 * @throws InvalidFieldError when tags are to change on a path that does not allow it
 */
export function updateOrder(
  terms: Pick<LaunchTerms, 'schema' | 'hints' | 'tagUpdate'>,
  present: PresentValues,
  wanted: WantedValues,
): UpdateOrder {
  const { properties } = terms.schema;
  const kept = Object.keys(properties).filter(
    key =>
      present.parameters.has(key) && !Object.hasOwn(wanted.parameters, key),
  );
  const isUnknown = (key: string) =>
    terms.hints[key]?.noEcho || MASK.test(present.parameters.get(key) ?? '');
  const presentValue = (key: string) => {
    const text = present.parameters.get(key) ?? '';
    return properties[key].type === 'array' ? text.split(',') : text;
  };
  const tagsChange =
    wanted.tags !== undefined && !sameTags(wanted.tags, present.tags);
  if (tagsChange && !terms.tagUpdate) {
    throw new InvalidFieldError(
      'tags',
      'The launch path does not allow tags to change after the launch; leave them as they are, or ask the platform team for a RESOURCE_UPDATE constraint',
    );
  }
  const valuesChange = Object.entries(wanted.parameters).some(
    ([key, value]) => present.parameters.get(key) !== [value].flat().join(','),
  );
  return {
    parameters: wanted.parameters,
    kept,
    tags: terms.tagUpdate ? wanted.tags ?? present.tags : undefined,
    known: {
      ...Object.fromEntries(
        kept
          .filter(key => !isUnknown(key))
          .map(key => [key, presentValue(key)]),
      ),
      ...wanted.parameters,
    },
    unknown: kept.filter(isUnknown),
    changes:
      valuesChange || tagsChange || wanted.versionId !== present.versionId,
  };
}

function sameTags(a: readonly Tag[], b: readonly Tag[]): boolean {
  const values = new Map(b.map(({ key, value }) => [key, value]));
  return (
    a.length === b.length &&
    a.every(({ key, value }) => values.get(key) === value)
  );
}
