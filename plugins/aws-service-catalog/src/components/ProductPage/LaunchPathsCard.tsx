import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { LaunchPath } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { CopyableId } from '../CopyableId';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(theme => ({
  path: {
    overflowWrap: 'anywhere',
    '& + &': {
      marginTop: theme.spacing(2),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
}));

function PathInWords({ path }: { path: LaunchPath }) {
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <div className={classes.path}>
      <Typography variant="subtitle1" component="h3">
        {path.name}
      </Typography>
      <ToneChip
        tone={path.usable ? 'ok' : 'warning'}
        label={t(
          path.usable ? 'products.page.usable' : 'products.page.unusable',
        )}
      />
      {path.problem && <Typography variant="body2">{path.problem}</Typography>}
      {path.constraints.length > 0 && (
        <ul className={classes.list}>
          {path.constraints.map(({ type, inWords, description }) => (
            <Typography
              key={`${type} ${inWords}`}
              component="li"
              variant="body2"
              title={description ?? type}
            >
              {inWords}
            </Typography>
          ))}
        </ul>
      )}
      {path.launchRole && (
        <Typography variant="body2" component="div">
          {t('products.page.launchRole')}{' '}
          <CopyableId
            value={path.launchRole.arn ?? path.launchRole.name}
            label={path.launchRole.name}
          />
        </Typography>
      )}
      {path.tags.length > 0 && (
        <Typography variant="body2">
          {t('products.page.tags', {
            tags: path.tags
              .map(({ key, value }) => `${key} = ${value}`)
              .join(', '),
          })}
        </Typography>
      )}
      <CopyableId value={path.id} />
    </div>
  );
}

/** How a product may be launched, through which portfolio and as whom. */
export function LaunchPathsCard({ paths }: { paths: LaunchPath[] }) {
  const { t } = useTranslate();
  return (
    <SectionCard
      title={t('products.page.launchPaths', { count: paths.length })}
    >
      {paths.length === 0 && (
        <Typography>{t('products.page.noLaunchPath')}</Typography>
      )}
      {paths.map(path => (
        <PathInWords key={path.id} path={path} />
      ))}
    </SectionCard>
  );
}
