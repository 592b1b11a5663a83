import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { CopyableId } from '../CopyableId';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';

const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  version: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  what: { minWidth: 0, flex: '1 1 240px', overflowWrap: 'anywhere' },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
  },
}));

/** The versions of a product, newest first: which to take, what changed. */
export function VersionsCard(props: {
  product: ProductDetail;
  /** Whether an older version can be launched from here. */
  mayLaunch: boolean;
}) {
  const { product, mayLaunch } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const [all, setAll] = useState(false);
  const shown = all
    ? product.versions
    : product.versions.slice(0, SHOWN_AT_FIRST);
  const hidden = product.versions.length - shown.length;
  return (
    <SectionCard title={t('products.page.versions')}>
      <ul className={classes.list}>
        {shown.map(version => (
          <li key={version.id} className={classes.version}>
            <div className={classes.what}>
              <div className={classes.name}>
                <Typography variant="subtitle1" component="h3">
                  {version.name}
                </Typography>
                {version.newest && (
                  <ToneChip tone="ok" label={t('products.page.newest')} />
                )}
                {version.deprecated && (
                  <ToneChip
                    tone="warning"
                    label={t('products.page.deprecated')}
                  />
                )}
              </div>
              {version.description && (
                <Typography variant="body2">{version.description}</Typography>
              )}
              <Typography variant="body2" color="textSecondary">
                {version.createdAt && <TimeAgo at={version.createdAt} />}{' '}
                <CopyableId value={version.id} />
              </Typography>
            </div>
            {mayLaunch && !version.newest && (
              <div>
                <LinkButton
                  size="small"
                  to={paths.launchForm(product.id, { version: version.id })}
                  aria-label={t('products.page.launchVersionNamed', {
                    version: version.name,
                  })}
                >
                  {t('products.page.launchVersion')}
                </LinkButton>
              </div>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setAll(true)}>
          {t('products.page.moreVersions', { count: hidden })}
        </Button>
      )}
    </SectionCard>
  );
}
