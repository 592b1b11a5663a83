import type {
  ServiceAction,
  ServiceActionDefinition,
} from 'backstage-plugin-aws-service-catalog-common';

/** Whose rights a service action uses. */
export const RUNS_AS = ['launchRole', 'role', 'caller'] as const;
export type RunsAs = (typeof RUNS_AS)[number];

/** A parameter of the document, and where its value comes from. */
export type ActionParameter = NonNullable<
  ServiceActionDefinition['parameters']
>[number];

/** A service action as it is being written. */
export type ActionDraft = {
  name: string;
  description: string;
  documentName: string;
  documentVersion: string;
  runsAs: RunsAs;
  /** ARN; counts only when it runs as `role`. */
  roleArn: string;
  parameters: ActionParameter[];
};

// As AWS writes it in a definition.
const LAUNCH_ROLE = 'LAUNCH_ROLE';

export const emptyAction: ActionDraft = {
  name: '',
  description: '',
  documentName: '',
  documentVersion: '$DEFAULT',
  runsAs: 'launchRole',
  roleArn: '',
  parameters: [],
};

export function runsAsOf({ assumeRole }: ServiceActionDefinition): RunsAs {
  if (!assumeRole) return 'caller';
  return assumeRole === LAUNCH_ROLE ? 'launchRole' : 'role';
}

export function draftOfAction(action: ServiceAction): ActionDraft {
  const { name, description = '', definition } = action;
  const runsAs = runsAsOf(definition);
  return {
    name,
    description,
    documentName: definition.documentName,
    documentVersion: definition.documentVersion,
    runsAs,
    roleArn: runsAs === 'role' ? definition.assumeRole ?? '' : '',
    parameters: definition.parameters ?? [],
  };
}

export function definitionOf(draft: ActionDraft): ServiceActionDefinition {
  const { runsAs, roleArn, parameters } = draft;
  const assumeRole = {
    launchRole: LAUNCH_ROLE,
    role: roleArn.trim(),
    caller: undefined,
  }[runsAs];
  return {
    documentName: draft.documentName.trim(),
    documentVersion: draft.documentVersion.trim(),
    ...(assumeRole !== undefined && { assumeRole }),
    ...(parameters.length > 0 && {
      parameters: parameters.map(({ name, type, value }) => ({
        name: name.trim(),
        type,
        // What it runs on is the value of a target; an empty text leaves the default of the document.
        ...(type === 'TEXT_VALUE' && value && { value }),
      })),
    }),
  };
}
