import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';

/** Which part of the wizard asks for an answer. */
const PARTS = {
  source: 'software',
  product: 'product',
  version: 'product',
  machine: 'machine',
  network: 'machine',
  template: 'template',
  portfolio: 'portfolio',
  launchRole: 'launchRole',
  teams: 'audience',
  spokes: 'audience',
  agreementConfirmed: 'agreement',
} as const satisfies Record<keyof PublicationAnswers, string>;

export type WizardPart = (typeof PARTS)[keyof PublicationAnswers];

/** The parts of the wizard in which answers differ, each once. */
export function changedParts(
  before: PublicationAnswers,
  now: PublicationAnswers,
): WizardPart[] {
  const keys = Object.keys(PARTS) as (keyof PublicationAnswers)[];
  const changed = keys.filter(key => !isEqual(before[key], now[key]));
  return [...new Set(changed.map(key => PARTS[key]))];
}
