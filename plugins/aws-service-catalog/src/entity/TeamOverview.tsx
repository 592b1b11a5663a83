import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Team,
  TeamList,
} from 'backstage-plugin-aws-service-catalog-common';
import { useId, useState } from 'react';
import { SelectField } from '../components/SelectField';
import { TeamScope } from '../components/TeamProvider';
import { useTranslate } from '../hooks/useTranslate';
import { TeamGuardrailsCard } from './TeamGuardrailsCard';
import { TeamProductsCard } from './TeamProductsCard';
import { TeamRunningCard } from './TeamRunningCard';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  region: { gridColumn: '1 / -1', maxWidth: 280 },
}));

/** What is shown of a team, and how much of it. */
export type TeamOverviewProps = {
  list: TeamList;
  team: Team;
  /** Most products in the card. */
  products: number;
  /** Most provisioned products in the card. */
  running: number;
};

/** A team at a glance, for its members: what it runs, what it may launch, what guards it. */
export function TeamOverview(props: TeamOverviewProps) {
  const { list, team, products, running } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const id = useId();
  const [wanted, setWanted] = useState<string>();
  const region =
    team.regions.find(known => known === wanted) ?? team.regions[0];
  return (
    <TeamScope list={list} team={team} region={region}>
      <div className={classes.root}>
        {team.regions.length > 1 && (
          <div className={classes.region}>
            <SelectField
              id={id}
              label={t('entity.region')}
              value={region}
              onChange={event => setWanted(event.target.value)}
            >
              {team.regions.map(one => (
                <MenuItem key={one} value={one}>
                  {one}
                </MenuItem>
              ))}
            </SelectField>
          </div>
        )}
        <div className={classes.column}>
          <TeamRunningCard limit={running} />
          <TeamGuardrailsCard />
        </div>
        <TeamProductsCard limit={products} />
      </div>
    </TeamScope>
  );
}
