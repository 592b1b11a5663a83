import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';

/** A part of the answers that a step rests on. */
export interface AnswerPart {
  /** As the answers name it. */
  field: string;
  of(answers: PublicationAnswers): unknown;
}

function whole(field: keyof PublicationAnswers): AnswerPart {
  return { field, of: answers => answers[field] };
}

export const SOURCE = whole('source');
export const PORTFOLIO = whole('portfolio');
export const LAUNCH_ROLE = whole('launchRole');
export const SPOKES = whole('spokes');

/** Whether there are any: with spokes the launch role is named locally. */
export const ANY_SPOKE: AnswerPart = {
  field: 'spokes',
  of: ({ spokes = [] }) => spokes.length > 0,
};

export const INSTANCE_PROFILE: AnswerPart = {
  field: 'network.instanceProfile',
  of: ({ network }) => network?.instanceProfile,
};

/** What a template is made from. */
export const TEMPLATE: readonly AnswerPart[] = [
  SOURCE,
  { field: 'product.name', of: ({ product }) => product.name },
  whole('machine'),
  whole('network'),
  whole('template'),
];

/** What a product and its version are made from. */
export const VERSION: readonly AnswerPart[] = [
  ...TEMPLATE,
  whole('product'),
  whole('version'),
];
