import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { COMPONENT_TAG } from 'backstage-plugin-aws-service-catalog-common';

/** The entity that AWS tags name. A tag is free text: one that is no entity ref says nothing. */
export function componentOf(
  tags: readonly { key: string; value: string }[],
): string | undefined {
  const value = tags.find(({ key }) => key === COMPONENT_TAG)?.value;
  if (!value) return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind: 'component',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
}
