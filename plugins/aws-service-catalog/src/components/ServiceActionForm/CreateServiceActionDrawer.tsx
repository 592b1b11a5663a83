import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { serviceActionsApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { SideDrawer } from '../SideDrawer';
import { definitionOf, emptyAction } from './actionDraft';
import { ServiceActionFields } from './ServiceActionFields';
import { useActionProblems } from './useActionProblems';

/** Creates a service action and opens its page. */
export function CreateServiceActionDrawer({
  onClose,
}: {
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(serviceActionsApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(emptyAction);
  const form = useDrawerForm({
    change: useCreation(
      `create-service-action:${catalog.id}`,
      {
        name: draft.name.trim(),
        description: draft.description.trim() || undefined,
        definition: definitionOf(draft),
      },
      (request, idempotencyKey) =>
        api.createServiceAction(catalog.id, request, { idempotencyKey }),
      ({ id }) => navigate(paths.serviceAction(catalog.id, id)),
    ),
    problems: useActionProblems(draft),
    onDone: onClose,
  });
  return (
    <SideDrawer
      title={t('serviceActions.create.title')}
      submit={t('serviceActions.create.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <ServiceActionFields
        draft={draft}
        set={edit => setDraft({ ...draft, ...edit })}
        problemOf={form.problemOf}
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
