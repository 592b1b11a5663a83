import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { UnauthorisedInstance } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';

/** What can be done about an instance. */
export type InstanceAction = 'notify' | 'stop' | 'terminate';

/** Called with what a person wants done; left out for those who may only look. */
export type OnInstanceAction = (
  instance: UnauthorisedInstance,
  action: InstanceAction,
) => void;

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

/** Its name, id, type, state and region: some are where the team does not work. */
export function InstanceName({ instance }: { instance: UnauthorisedInstance }) {
  const { t } = useTranslate();
  const { instanceId, instanceType, state, region, consoleUrl } = instance;
  const name = instance.name ?? instanceId;
  return (
    <>
      <div>{consoleUrl ? <Link to={consoleUrl}>{name}</Link> : name}</div>
      <CopyableId value={instanceId} />
      <Typography variant="body2">
        {[instanceType, t(`guardrails.instances.states.${state}`), region]
          .filter(Boolean)
          .join(', ')}
      </Typography>
    </>
  );
}

/** Why it is unauthorised. */
export function InstanceReason(props: { instance: UnauthorisedInstance }) {
  const { t } = useTranslate();
  const { kind, reason } = props.instance;
  return (
    <>
      <strong>{t(`guardrails.instances.kind.${kind}`)}</strong>
      <Typography variant="body2">{reason}</Typography>
    </>
  );
}

/** Who launched it, and where this is known from on hover. */
export function LaunchedBy({ instance }: { instance: UnauthorisedInstance }) {
  const { t } = useTranslate();
  const { launchedBy } = instance;
  if (!launchedBy) return <>{t('guardrails.instances.unknown')}</>;
  const { text, source, entityRef } = launchedBy;
  return (
    <span title={source}>
      {entityRef ? (
        <EntityRefLink entityRef={entityRef} hideIcon underline="always" />
      ) : (
        t('guardrails.instances.from', { name: text, source })
      )}
    </span>
  );
}

/** Buttons for what can be done about it. */
export function InstanceActions(props: {
  instance: UnauthorisedInstance;
  onAction: OnInstanceAction;
}) {
  const { instance, onAction } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <div className={classes.actions}>
      {actionsOn(instance).map(action => (
        <Button
          key={action}
          size="small"
          aria-label={t('guardrails.instances.actionName', {
            action: t(`guardrails.instances.${action}`),
            name: instance.name ?? instance.instanceId,
          })}
          onClick={() => onAction(instance, action)}
        >
          {t(`guardrails.instances.${action}`)}
        </Button>
      ))}
    </div>
  );
}

/** What came, or may have come, through Service Catalog is ended there. */
function actionsOn({ kind, state }: UnauthorisedInstance): InstanceAction[] {
  if (kind !== 'marketplace' && kind !== 'image') return ['notify'];
  return state === 'running'
    ? ['notify', 'stop', 'terminate']
    : ['notify', 'terminate'];
}
