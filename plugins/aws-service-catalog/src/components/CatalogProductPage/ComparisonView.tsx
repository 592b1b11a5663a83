import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { VersionComparison } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ItemList } from '../ItemList';

type Differing = Pick<
  VersionComparison['parameters'][number],
  'change' | 'details'
> & { name: string; type?: string };

const useStyles = makeStyles({ code: { fontFamily: 'monospace' } });

/** Parameters and resources that were added, removed or changed. */
export function ComparisonView(props: {
  comparison: VersionComparison;
  /** Of archives only the engine that runs them knows what they create. */
  hasTemplates: boolean;
}) {
  const { comparison, hasTemplates } = props;
  const { t } = useTranslate();
  const { parameters, resources, unavailable } = comparison;
  const withoutResources = hasTemplates
    ? unavailable
    : t('catalogProducts.compare.noTemplates');
  return (
    <div role="status">
      <Differences
        title={t('catalogProducts.compare.parameters')}
        items={parameters.map(({ key, ...of }) => ({ name: key, ...of }))}
      />
      {withoutResources ? (
        <Alert severity={hasTemplates ? 'warning' : 'info'}>
          {withoutResources}
        </Alert>
      ) : (
        <Differences
          title={t('catalogProducts.compare.resources')}
          items={resources.map(({ logicalId, ...of }) => ({
            name: logicalId,
            ...of,
          }))}
        />
      )}
    </div>
  );
}

function Differences(props: { title: string; items: readonly Differing[] }) {
  const { title, items } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      <ItemList
        none={t('catalogProducts.compare.same')}
        items={items.map(({ name, type, change, details = [] }) => ({
          key: name,
          what: (
            <>
              <Typography>
                {t(`catalogProducts.compare.change.${change}`)}:{' '}
                <strong>{name}</strong>
                {type && ` · ${type}`}
              </Typography>
              {details.map(({ path, before, after }) => (
                <Typography key={path} variant="body2" className={classes.code}>
                  {t('catalogProducts.compare.detail', {
                    path,
                    before: before ?? t('catalogProducts.compare.nothing'),
                    after: after ?? t('catalogProducts.compare.nothing'),
                  })}
                </Typography>
              ))}
            </>
          ),
        }))}
      />
    </>
  );
}
