import { parseEntityRef } from '@backstage/catalog-model';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';

/** A person as people read it: without the kind and the namespace that go without saying. */
export function nameOf(entityRef: string): string {
  return humanizeEntityRef(parseEntityRef(entityRef), { defaultKind: 'user' });
}
