import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TeamList } from 'backstage-plugin-aws-service-catalog-common';
import { ErrorPanel } from '../components/ErrorPanel';
import { ItemList } from '../components/ItemList';
import { PageSkeleton } from '../components/PageSkeleton';
import { ItemActions } from '../components/ProvisionedProductsPage';
import type { Scope } from '../components/Running';
import { TeamScope } from '../components/TeamProvider';
import { useTranslate } from '../hooks/useTranslate';
import { NamedProductItem } from './NamedProductItem';
import { useNamedProducts, type NamedProduct } from './useNamedProducts';

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

/** The provisioned products that an entity names, one by one. */
export function NamedProducts(props: {
  teams: TeamList;
  ids: readonly string[];
  scopes: readonly Scope[];
  outputs: number;
}) {
  const { teams, ids, scopes, outputs } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const { value, loading, refresh } = useNamedProducts(ids, scopes);
  if (loading || !value) return <PageSkeleton blocks={ids.map(() => 64)} />;
  const lineOf = (product: NamedProduct) => {
    const key = product.id;
    if (product.kind === 'failed') {
      return {
        key,
        what: <ErrorPanel error={product.error} onRetry={refresh} />,
      };
    }
    if (product.kind === 'missing') {
      return {
        key,
        what: (
          <>
            {t('entity.card.missing.title', { id: key })}
            <Typography variant="body2" color="textSecondary">
              {t('entity.card.missing.description')}
            </Typography>
          </>
        ),
      };
    }
    const { detail, scope } = product;
    return {
      key,
      what: (
        <TeamScope list={teams} {...scope}>
          <NamedProductItem detail={detail} outputs={outputs} />
        </TeamScope>
      ),
      actions: (
        <TeamScope list={teams} {...scope}>
          <div className={classes.actions}>
            <ItemActions item={detail} />
          </div>
        </TeamScope>
      ),
    };
  };
  return <ItemList none="" items={value.map(lineOf)} />;
}
