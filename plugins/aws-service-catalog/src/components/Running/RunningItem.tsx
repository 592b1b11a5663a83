import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ProvisionedProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import type { ReactNode } from 'react';
import { usePaths } from '../../hooks/usePaths';
import { PersonName } from '../PersonName';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
}));

/** One thing that runs, in two lines: its name and how it is, then what it is, whose and how old. Below `TeamScope`. */
export function RunningItem(props: {
  item: ProvisionedProductSummary;
  /** Where the reader cannot tell otherwise. */
  withOwner?: boolean;
  /** Said first in the second line. */
  where?: string;
  children?: ReactNode;
}) {
  const { item, withOwner = false, where, children } = props;
  const classes = useStyles();
  const paths = usePaths();
  const what = [where, item.productName ?? item.productId, item.versionName]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <div className={classes.head}>
        <Link to={paths.provisionedProduct(item.id)}>{item.name}</Link>
        <ToneChip tone={item.tone} label={item.statusInWords} />
      </div>
      <Typography variant="body2" color="textSecondary" component="div">
        {what}
        {withOwner && (
          <>
            {what && ' · '}
            <PersonName person={item.owner} />
          </>
        )}
        {item.createdAt && (
          <>
            {' · '}
            <TimeAgo at={item.createdAt} />
          </>
        )}
      </Typography>
      {children}
    </>
  );
}
