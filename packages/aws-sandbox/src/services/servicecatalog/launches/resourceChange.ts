import type {
  Change,
  ResourceChange as StackResourceChange,
} from '@aws-sdk/client-cloudformation';
import type {
  ChangeAction,
  Replacement,
  ResourceAttribute,
  ResourceChange,
} from '@aws-sdk/client-service-catalog';

const ACTIONS: Record<string, ChangeAction> = {
  Add: 'ADD',
  Modify: 'MODIFY',
  Remove: 'REMOVE',
};

const REPLACEMENTS: Record<string, Replacement> = {
  True: 'TRUE',
  False: 'FALSE',
  Conditional: 'CONDITIONAL',
};

const ATTRIBUTES: Record<string, ResourceAttribute> = {
  Properties: 'PROPERTIES',
  Metadata: 'METADATA',
  CreationPolicy: 'CREATIONPOLICY',
  UpdatePolicy: 'UPDATEPOLICY',
  DeletionPolicy: 'DELETIONPOLICY',
  Tags: 'TAGS',
};

/** One change of a CloudFormation change set in Service Catalog's spelling; none for a change that is not of a resource. */
export function resourceChange({
  ResourceChange: change,
}: Change): ResourceChange[] {
  return change ? [translate(change)] : [];
}

function translate(change: StackResourceChange): ResourceChange {
  return {
    Action: ACTIONS[change.Action ?? ''],
    LogicalResourceId: change.LogicalResourceId,
    PhysicalResourceId: change.PhysicalResourceId,
    ResourceType: change.ResourceType,
    Replacement: REPLACEMENTS[change.Replacement ?? ''],
    Scope: (change.Scope ?? []).map(attribute => ATTRIBUTES[attribute]),
    Details: (change.Details ?? []).map(
      ({ Target, Evaluation, CausingEntity }) => ({
        Target: Target && {
          Attribute: ATTRIBUTES[Target.Attribute ?? ''],
          Name: Target.Name,
          RequiresRecreation: recreation(Target.RequiresRecreation),
        },
        Evaluation: Evaluation === 'Dynamic' ? 'DYNAMIC' : 'STATIC',
        CausingEntity,
      }),
    ),
  };
}

function recreation(text: string | undefined) {
  switch (text) {
    case 'Always':
      return 'ALWAYS';
    case 'Conditionally':
      return 'CONDITIONALLY';
    default:
      return 'NEVER';
  }
}
