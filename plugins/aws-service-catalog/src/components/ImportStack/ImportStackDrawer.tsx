import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { handoversApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import { nameProblem } from '../LaunchFormPage/launchName';
import { SideDrawer } from '../SideDrawer';
import { ImportEffects } from './ImportEffects';
import { ProductFields } from './ProductFields';
import { useImportables } from './useImportables';

// As the HTTP API takes it; whose it is only the server says.
const STACK_ARN = /^arn:[^:]+:cloudformation:/;

/** Takes a stack of the team in as a provisioned product, and leads to how that gets on. */
export function ImportStackDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const api = useApi(handoversApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [stackArn, setStackArn] = useState('');
  const [name, setName] = useState('');
  const [productId, setProductId] = useState('');
  const [wantedVersion, setWantedVersion] = useState('');
  const importables = useImportables(productId);
  const versions = importables.versions.value ?? [];
  // The only one there is needs no choice.
  const versionId = versions.length === 1 ? versions[0].id : wantedVersion;
  const where = { account: team.accountId, region };
  const wrongName = nameProblem(name.trim());
  const form = useDrawerForm({
    change: useCreation(
      `import:${team.id}:${region}`,
      {
        region,
        stackArn: stackArn.trim(),
        name: name.trim(),
        productId,
        versionId,
      },
      (request, idempotencyKey) =>
        api.importStack(team.id, request, { idempotencyKey }),
      launch => navigate(paths.launch(launch.id)),
    ),
    problems: {
      stackArn: STACK_ARN.test(stackArn.trim())
        ? undefined
        : t('importStack.stackArnWrong', where),
      name: wrongName && t(`launchForm.name.${wrongName}`),
      productId: importables.chosen
        ? undefined
        : t('importStack.productNeeded'),
      versionId: versions.some(({ id }) => id === versionId)
        ? undefined
        : t('importStack.versionNeeded'),
    },
    onDone: onClose,
  });
  return (
    <SideDrawer
      title={t('importStack.title')}
      submit={t('importStack.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <ImportEffects />
      <FormField
        id="import-stack"
        label={t('importStack.stackArn')}
        help={t('importStack.stackArnHelp', where)}
        value={stackArn}
        onChange={setStackArn}
        problem={form.problemOf('stackArn')}
        maxLength={1000}
        monospace
        required
        disabled={form.sending}
      />
      <FormField
        id="import-name"
        label={t('importStack.name')}
        help={t('importStack.nameHelp')}
        value={name}
        onChange={setName}
        problem={form.problemOf('name')}
        required
        disabled={form.sending}
      />
      <ProductFields
        importables={importables}
        productId={productId}
        versionId={versionId}
        onProduct={id => {
          setProductId(id);
          setWantedVersion('');
        }}
        onVersion={setWantedVersion}
        problemOf={form.problemOf}
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
