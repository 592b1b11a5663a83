import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CatalogVersion } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';
import type { VersionChangeKind } from './VersionChange';

const useStyles = makeStyles(theme => ({
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    // The words of the first button stand below the others' text.
    marginLeft: -5,
    '& button': { minWidth: 0 },
  },
}));

/** One version: what it is, whether it can be launched, and what can be changed. */
export function VersionLine(props: {
  version: CatalogVersion;
  /** Left out when nothing may be changed. */
  onChange?: (kind: VersionChangeKind) => void;
}) {
  const { version, onChange } = props;
  const { id, name, description, createdAt, serviceActions } = version;
  const { active, deprecated, newest } = version;
  const classes = useStyles();
  const { t } = useTranslate();
  const kinds: VersionChangeKind[] = [
    'edit',
    deprecated ? 'recommend' : 'deprecate',
    active ? 'deactivate' : 'activate',
    'actions',
    'delete',
  ];
  return (
    <>
      <div className={classes.name}>
        <Typography variant="subtitle1" component="h3">
          {name}
        </Typography>
        {newest && (
          <ToneChip tone="ok" label={t('catalogProducts.versions.newest')} />
        )}
        {deprecated && (
          <ToneChip
            tone="warning"
            label={t('catalogProducts.versions.deprecated')}
          />
        )}
        {!active && (
          <ToneChip
            tone="error"
            label={t('catalogProducts.versions.inactive')}
          />
        )}
      </div>
      {description && <Typography variant="body2">{description}</Typography>}
      <Typography variant="body2" color="textSecondary" component="div">
        {createdAt && <TimeAgo at={createdAt} />} <CopyableId value={id} />
      </Typography>
      {serviceActions.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('catalogProducts.versions.actions', {
            actions: serviceActions.map(action => action.name).join(', '),
          })}
        </Typography>
      )}
      {onChange && (
        <div className={classes.buttons}>
          {kinds.map(kind => (
            <Button
              key={kind}
              size="small"
              aria-label={t(`catalogProducts.versions.change.${kind}.named`, {
                version: name,
              })}
              onClick={() => onChange(kind)}
            >
              {t(`catalogProducts.versions.change.${kind}.action`)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
