import type { Entity } from '@backstage/catalog-model';

/** The group of the researcher's team. */
export const aiResearchGroup: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'ai-research', title: 'AI Research' },
  spec: { type: 'team', children: [] },
};

/** A group that the researcher is not in. */
export const secretLabGroup: Entity = {
  ...aiResearchGroup,
  metadata: { name: 'secret-lab', title: 'Secret Lab' },
};

/** The researcher. */
export const researcher: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'researcher', title: 'Rosa Researcher' },
  spec: { memberOf: ['ai-research'] },
};

/** A colleague of hers. */
export const otherResearcher: Entity = {
  ...researcher,
  metadata: { name: 'researcher-2', title: 'Ravi Researcher' },
};

/** A component with annotations. */
export function componentWith(annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'protein-folding', annotations },
    spec: { type: 'service', lifecycle: 'production', owner: 'ai-research' },
  };
}
