import Typography from '@material-ui/core/Typography';
import type { MissingAction } from 'backstage-plugin-aws-service-catalog-common';
import { useId } from 'react';
import { useTranslate } from '../../hooks/useTranslate';

/** What a role may not do: first what no launch does without, then what only some need. */
export function MissingActions(props: { actions: readonly MissingAction[] }) {
  const { actions } = props;
  const { t } = useTranslate();
  const titleId = useId();
  const certain = actions.filter(one => one.certain);
  const sometimes = actions.filter(one => !one.certain);
  return (
    <>
      {certain.length > 0 && (
        <div>
          <Typography id={titleId} variant="subtitle2" component="h3">
            {t('launchRoles.missing')}
          </Typography>
          <ActionList labelledBy={titleId} actions={certain} />
        </div>
      )}
      {sometimes.length > 0 && (
        <details>
          <summary id={`${titleId}-sometimes`}>
            {t('launchRoles.sometimes')} ({sometimes.length})
          </summary>
          <ActionList labelledBy={`${titleId}-sometimes`} actions={sometimes} />
        </details>
      )}
    </>
  );
}

function ActionList(props: {
  labelledBy: string;
  actions: readonly MissingAction[];
}) {
  const { labelledBy, actions } = props;
  const { t } = useTranslate();
  return (
    <ul aria-labelledby={labelledBy}>
      {actions.map(({ action, decision, neededBy = [] }) => (
        <Typography key={action} component="li" variant="body2">
          <code>{action}</code>: {t(`launchRoles.decision.${decision}`)}
          {neededBy.length > 0 &&
            `, ${t('launchRoles.neededBy', { types: neededBy.join(', ') })}`}
        </Typography>
      ))}
    </ul>
  );
}
