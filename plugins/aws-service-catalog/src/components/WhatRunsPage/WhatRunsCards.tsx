import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { RunningItem } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';
import { ChangeOwnerButton } from './ChangeOwnerButton';
import {
  RunningName,
  RunningPerson,
  RunningProduct,
  RunningTeam,
} from './RunningFacts';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(2),
  },
  card: {
    padding: theme.spacing(2),
    display: 'grid',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
}));

/** What runs, on a narrow screen. */
export function WhatRunsCards(props: {
  items: readonly RunningItem[];
  onChangeOwner: (item: RunningItem) => void;
}) {
  const { items, onChangeOwner } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <ul className={classes.list} aria-label={t('whatRuns.title')}>
      {items.map(item => (
        <Paper
          key={`${item.accountId} ${item.id}`}
          component="li"
          variant="outlined"
          className={classes.card}
        >
          <Typography variant="h6" component="h2">
            <RunningName item={item} />
          </Typography>
          <ToneChip tone={item.tone} label={item.statusInWords} />
          <div>
            <RunningProduct item={item} />
          </div>
          <Typography variant="body2" color="textSecondary" component="div">
            <RunningTeam item={item} />
            {' · '}
            <RunningPerson item={item} />
            {item.createdAt && (
              <>
                {' · '}
                <TimeAgo at={item.createdAt} />
              </>
            )}
          </Typography>
          <ChangeOwnerButton item={item} onChangeOwner={onChangeOwner} />
        </Paper>
      ))}
    </ul>
  );
}
