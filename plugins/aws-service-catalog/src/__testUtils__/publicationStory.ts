import type {
  Publication,
  PublicationStep,
} from 'backstage-plugin-aws-service-catalog-common';

/** A step of a publication. */
export function stepWith(fields: Partial<PublicationStep>): PublicationStep {
  return {
    id: 'product',
    kind: 'product',
    title: 'Create the product',
    catalog: 'hub',
    accountId: '111111111111',
    state: 'done',
    evidence: [],
    ...fields,
  };
}

/** A publication of the story. */
export function publicationWith(fields: Partial<Publication>): Publication {
  return {
    id: 'pub-1',
    catalog: 'hub',
    state: 'running',
    requestedBy: {
      entityRef: 'user:default/platform',
      principalArn:
        'arn:aws:sts::111111111111:assumed-role/PortalCurator/platform',
      isMe: true,
    },
    requestedAt: '2026-11-25T10:00:00.000Z',
    updatedAt: '2026-11-25T10:00:10.000Z',
    answers: {
      source: { kind: 'ami', imageId: 'ami-0aa1bb2cc3dd40001' },
      product: { name: 'Deep Learning Base AMI', owner: 'Platform team' },
      version: { name: '2026.10' },
      portfolio: { id: 'port-1' },
      launchRole: { localRoleName: 'LaunchRole-DL' },
      teams: ['ai-research'],
    },
    steps: [stepWith({})],
    ...fields,
  };
}
