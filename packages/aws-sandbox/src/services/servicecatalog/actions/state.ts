import { defineState } from '../../../world/World';

/** How a parameter of the document gets its value. */
export interface DefinedParameter {
  name: string;
  /** A resource of the provisioned product, or a text that whoever runs the action gives. */
  type: 'TARGET' | 'TEXT_VALUE';
}

/** What a service action does. */
export interface ActionDefinition {
  /** Name or ARN of the SSM document. */
  documentName: string;
  documentVersion: string;
  /** ARN of a role, or `LAUNCH_ROLE`; absent: whoever runs it. */
  assumeRole?: string;
  /** Absent: what the document itself says decides. */
  parameters?: DefinedParameter[];
}

/** A service action of the account. */
export interface ServiceAction {
  id: string;
  name: string;
  description: string;
  definition: ActionDefinition;
  /** As it was given and is answered. */
  text: Record<string, string>;
}

/** A service action on a version of a product. */
export interface ActionLink {
  serviceActionId: string;
  productId: string;
  versionId: string;
}

export interface ServiceActionsState {
  actions: Record<string, ServiceAction>;
  /** In order of association. */
  links: ActionLink[];
}

export const serviceActionsState = defineState<ServiceActionsState>({
  name: 'servicecatalog-actions',
  initial: () => ({ actions: {}, links: [] }),
});
