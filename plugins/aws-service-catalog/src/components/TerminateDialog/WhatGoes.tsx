import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { StackResource } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(0.5, 0),
    paddingLeft: theme.spacing(3),
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', ...theme.typography.body2 },
  stays: { marginTop: theme.spacing(1.5) },
}));

/** What a termination deletes and what it leaves. */
export function WhatGoes(props: {
  resources: readonly StackResource[];
  /** The stack is kept, only the entry in Service Catalog goes. */
  retained: boolean;
}) {
  const { resources, retained } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const goes = () => {
    if (retained) return t('provisioned.terminate.deletedNothing');
    return resources.length > 0
      ? t('provisioned.terminate.deletedText', { count: resources.length })
      : t('provisioned.terminate.deletedNone');
  };
  const stays = retained
    ? [t('provisioned.terminate.staysAll')]
    : [
        t('provisioned.terminate.staysTemplate'),
        t('provisioned.terminate.staysOutside'),
      ];
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        {t('provisioned.terminate.deleted')}
      </Typography>
      <Typography variant="body2">{goes()}</Typography>
      {!retained && resources.length > 0 && (
        <details>
          <summary className={classes.summary}>
            {t('provisioned.terminate.showResources')}
          </summary>
          <ul className={classes.list}>
            {resources.map(({ logicalId, type }) => (
              <li key={logicalId}>
                {logicalId}{' '}
                <Typography
                  component="span"
                  variant="caption"
                  color="textSecondary"
                >
                  {type}
                </Typography>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Typography variant="subtitle2" component="h3" className={classes.stays}>
        {t('provisioned.terminate.stays')}
      </Typography>
      <ul className={classes.list}>
        {[...stays, t('provisioned.terminate.staysHistory')].map(line => (
          <li key={line}>
            <Typography variant="body2">{line}</Typography>
          </li>
        ))}
      </ul>
    </>
  );
}
