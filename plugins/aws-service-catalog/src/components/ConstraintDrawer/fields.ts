import type { useDrawerForm } from '../../changes/useDrawerForm';
import type { ConstraintDraft } from './constraintDraft';

/** Fields of the form that something may be wrong with, as the request names them. */
export type ConstraintField =
  | 'productId'
  | 'type'
  | 'description'
  | 'localRoleName'
  | 'launchRoleArn'
  | 'notificationArns'
  | 'tagUpdates'
  | 'stackSet.accounts'
  | 'stackSet.regions'
  | 'stackSet.adminRoleArn'
  | 'stackSet.executionRoleName'
  | 'rules';

/** What the parts of the form get. */
export type ConstraintFieldsProps = {
  draft: ConstraintDraft;
  set: (edit: Partial<ConstraintDraft>) => void;
  form: Pick<
    ReturnType<typeof useDrawerForm<ConstraintField>>,
    'problemOf' | 'sending'
  >;
};
