import { useApi } from '@backstage/core-plugin-api';
import type { ServiceAction } from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useState } from 'react';
import { serviceActionsApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { useTranslate } from '../../hooks/useTranslate';
import { SideDrawer } from '../SideDrawer';
import { definitionOf, draftOfAction, type ActionDraft } from './actionDraft';
import { ServiceActionFields } from './ServiceActionFields';
import { useActionProblems } from './useActionProblems';

/** Changes a service action; only what was edited is sent. */
export function EditServiceActionDrawer(props: {
  action: ServiceAction;
  onDone: () => void;
  onClose: () => void;
}) {
  const { action, onDone, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(serviceActionsApiRef);
  const [edits, setEdits] = useState<Partial<ActionDraft>>({});
  const { base, change, reload, reloadFailure } = useEditBase({
    opened: action,
    read: () => api.getServiceAction(catalog.id, action.id),
    save: of => {
      const before = draftOfAction(of);
      const after = { ...before, ...edits };
      const definition = definitionOf(after);
      return api.updateServiceAction(catalog.id, action.id, {
        version: of.version,
        ...(after.name !== before.name && { name: after.name.trim() }),
        ...(after.description !== before.description && {
          description: after.description.trim(),
        }),
        // AWS takes the definition as a whole.
        ...(!isEqual(definition, definitionOf(before)) && { definition }),
      });
    },
  });
  const draft = { ...draftOfAction(base), ...edits };
  const form = useDrawerForm({
    change,
    problems: useActionProblems(draft),
    onDone,
  });
  return (
    <SideDrawer
      title={t('serviceActions.edit.title')}
      submit={t('serviceActions.edit.submit')}
      sending={form.sending}
      refusal={reloadFailure ?? form.refusal}
      onSubmit={form.submit}
      onReload={reload}
      onClose={onClose}
    >
      <ServiceActionFields
        draft={draft}
        set={edit => setEdits({ ...edits, ...edit })}
        problemOf={form.problemOf}
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
