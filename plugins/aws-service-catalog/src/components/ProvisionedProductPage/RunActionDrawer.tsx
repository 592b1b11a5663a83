import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  ProvisionedProductDetail,
  RunnableAction,
} from 'backstage-plugin-aws-service-catalog-common';
import mapValues from 'lodash/mapValues';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { serviceActionsApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';

/** Asks for what a service action needs, runs it and leads to how it gets on. */
export function RunActionDrawer(props: {
  detail: ProvisionedProductDetail;
  action: RunnableAction;
  onClose: () => void;
}) {
  const { detail, action, onClose } = props;
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const api = useApi(serviceActionsApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  // Only what was changed is sent; the rest is as the action has it.
  const [edits, setEdits] = useState<Record<string, string>>({});
  const form = useDrawerForm<string>({
    change: useCreation(
      `run-action:${team.id}:${detail.id}:${action.id}`,
      {
        region,
        serviceActionId: action.id,
        // Not named `parameters`: those of a launch may be secret, and are remembered otherwise.
        values: mapValues(edits, text =>
          text.split('\n').filter(line => line !== ''),
        ),
      },
      ({ values, ...request }, idempotencyKey) =>
        api.runServiceAction(
          team.id,
          detail.id,
          { ...request, parameters: values },
          { idempotencyKey },
        ),
      launch => navigate(paths.launch(launch.id)),
    ),
    problems: Object.fromEntries(
      action.parameters.map(({ key }) => [`parameters.${key}`, undefined]),
    ),
    onDone: () => {},
  });
  return (
    <SideDrawer
      title={t('provisioned.actions.named', { name: action.name })}
      submit={t('provisioned.actions.run')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <Typography>
        {t('provisioned.actions.what', { name: detail.name })}
      </Typography>
      {action.description && <Typography>{action.description}</Typography>}
      {action.parameters.map(({ key, values }) => (
        <FormField
          key={key}
          id={`run-action-${key}`}
          label={key}
          value={edits[key] ?? values.join('\n')}
          onChange={text => setEdits({ ...edits, [key]: text })}
          problem={form.problemOf(`parameters.${key}`)}
          rows={values.length > 1 ? values.length : undefined}
          disabled={form.sending}
        />
      ))}
    </SideDrawer>
  );
}
