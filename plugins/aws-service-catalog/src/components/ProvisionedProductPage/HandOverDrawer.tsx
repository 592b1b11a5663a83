import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { ProvisionedProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { handoversApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { userRefOf } from '../../userRefOf';
import { FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';

/** Hands it over to a colleague and leads to how that gets on. */
export function HandOverDrawer(props: {
  detail: ProvisionedProductDetail;
  onClose: () => void;
}) {
  const { detail, onClose } = props;
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const api = useApi(handoversApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [owner, setOwner] = useState('');
  const form = useDrawerForm({
    change: useCreation(
      `hand-over:${team.id}:${detail.id}`,
      { region, owner: userRefOf(owner.trim()) },
      (request, idempotencyKey) =>
        api.changeOwner(team.id, detail.id, request, { idempotencyKey }),
      launch => navigate(paths.launch(launch.id)),
    ),
    problems: {
      owner: owner.trim() ? undefined : t('provisioned.handOver.required'),
    },
    onDone: () => {},
  });
  return (
    <SideDrawer
      title={t('provisioned.handOver.title', { name: detail.name })}
      submit={t('provisioned.handOver.action')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <Typography>
        {t('provisioned.handOver.what', { team: team.title })}
      </Typography>
      <FormField
        id="hand-over-owner"
        label={t('provisioned.handOver.owner')}
        help={t('provisioned.handOver.ownerHelp')}
        value={owner}
        onChange={setOwner}
        problem={form.problemOf('owner')}
        required
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
