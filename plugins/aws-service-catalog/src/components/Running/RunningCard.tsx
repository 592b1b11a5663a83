import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ProvisionedProductList } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ItemList } from '../ItemList';
import { ItemActions } from '../ProvisionedProductsPage';
import { SectionCard } from '../SectionCard';
import { RunningItem } from './RunningItem';

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

/** What runs in one scope, newest first, and the way to the rest. Below `TeamScope`. */
export function RunningCard(props: {
  title: string;
  list: ProvisionedProductList;
  withOwner?: boolean;
  /** Where the rest is, and what the way there says. */
  rest: { scope: 'mine' | 'team'; text: string };
}) {
  const { title, list, withOwner, rest } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  return (
    <SectionCard
      title={title}
      action={
        <LinkButton size="small" to={paths.provisionedProducts(rest)}>
          {rest.text}
        </LinkButton>
      }
    >
      <ItemList
        none={t('entity.running.none')}
        items={list.items.map(item => ({
          key: item.id,
          what: <RunningItem item={item} withOwner={withOwner} />,
          actions: (
            <div className={classes.actions}>
              <ItemActions item={item} />
            </div>
          ),
        }))}
      />
    </SectionCard>
  );
}
