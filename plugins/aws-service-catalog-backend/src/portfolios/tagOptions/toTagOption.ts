import type { TagOption } from 'backstage-plugin-aws-service-catalog-common';
import type { TagOptionView } from '../../aws/serviceCatalog/TagOptionView';
import { digestOf } from '../fieldDigest';

/** A TagOption as curators see it. */
export function toTagOption(read: TagOptionView): TagOption {
  return { ...read, version: digestOf(tagOptionFields(read)) };
}

/** What of a TagOption people change. */
export function tagOptionFields({ value, active }: TagOptionView) {
  return { value, active };
}
