import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import type { GuardedTeamList } from 'backstage-plugin-aws-service-catalog-common';
import { useId } from 'react';
import { useSearchParams } from 'react-router-dom';
import { guardrailsApiRef } from '../../api';
import { useCatalog, useCatalogs } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { SelectField } from '../SelectField';
import { LaunchesView } from './LaunchesView';
import { ReadinessView } from './ReadinessView';
import { RulesView } from './RulesView';

const VIEWS = ['rules', 'readiness', 'launches'] as const;

type View = (typeof VIEWS)[number];
type GuardedTeam = GuardedTeamList['items'][number];

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  others: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  choices: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 360px))',
  },
}));

/** What keeps the teams in the account of a catalog on the approved path, and who took another. */
export function GuardrailsPage() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(guardrailsApiRef);
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) => api.listGuardedTeams(catalog.id, { signal }),
    [catalog.id],
  );
  return (
    <Frame title={t('guardrails.title')} subtitle={t('guardrails.subtitle')}>
      {loading && <PageSkeleton blocks={[48, 80, 240]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value?.items.length === 0 && (
        <EmptyCard
          title={t('guardrails.noTeams.title')}
          description={t('guardrails.noTeams.description')}
          action={<OtherCatalogs />}
        />
      )}
      {value && value.items.length > 0 && <Guarded teams={value.items} />}
    </Frame>
  );
}

/** Teams usually work in the accounts that a hub shares with, whose catalogs these are. */
function OtherCatalogs() {
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const here = useCatalog();
  const others = useCatalogs().filter(({ id }) => id !== here.id);
  return (
    <div className={classes.others}>
      {others.map(({ id }) => (
        <LinkButton key={id} variant="outlined" to={paths.guardrails(id)}>
          {t('guardrails.noTeams.other', { catalog: id })}
        </LinkButton>
      ))}
    </div>
  );
}

function Guarded({ teams }: { teams: readonly GuardedTeam[] }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const team = teams.find(one => one.id === params.get('guarded')) ?? teams[0];
  const region =
    team.regions.find(one => one === params.get('region')) ?? team.regions[0];
  const view: View = VIEWS.find(one => one === params.get('view')) ?? 'rules';
  const choose = (name: string, wanted: string) =>
    setParams(present => {
      const next = new URLSearchParams(present);
      next.set(name, wanted);
      return next;
    });
  return (
    <div className={classes.root}>
      <Tabs
        value={view}
        onChange={(_, wanted: View) => choose('view', wanted)}
        aria-label={t('guardrails.views.label')}
        variant="scrollable"
        indicatorColor="primary"
        textColor="inherit"
      >
        {VIEWS.map(one => (
          <Tab
            key={one}
            value={one}
            id={`${id}-tab-${one}`}
            aria-controls={one === view ? `${id}-panel` : undefined}
            label={t(`guardrails.views.${one}`)}
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${view}`}
        className={classes.root}
      >
        {view !== 'launches' && (
          <Choices
            teams={teams}
            team={team}
            region={region}
            onChoose={choose}
          />
        )}
        {view === 'rules' && (
          <RulesView
            team={team}
            region={region}
            mayApply={catalog.may.guard}
            mayIntervene={catalog.may.intervene}
          />
        )}
        {view === 'readiness' && (
          <ReadinessView teamId={team.id} region={region} />
        )}
        {view === 'launches' && <LaunchesView />}
      </div>
    </div>
  );
}

/** Which team, and in which of its regions; what leaves no choice is not asked. */
function Choices(props: {
  teams: readonly GuardedTeam[];
  team: GuardedTeam;
  region: string;
  onChoose: (name: string, wanted: string) => void;
}) {
  const { teams, team, region, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const id = useId();
  if (teams.length < 2 && team.regions.length < 2) return null;
  return (
    <div className={classes.choices}>
      {teams.length > 1 && (
        <SelectField
          id={`${id}-team`}
          label={t('guardrails.team')}
          value={team.id}
          onChange={event => onChoose('guarded', event.target.value)}
        >
          {teams.map(one => (
            <MenuItem key={one.id} value={one.id}>
              {one.title}
            </MenuItem>
          ))}
        </SelectField>
      )}
      {team.regions.length > 1 && (
        <SelectField
          id={`${id}-region`}
          label={t('guardrails.region')}
          value={region}
          onChange={event => onChoose('region', event.target.value)}
        >
          {team.regions.map(one => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </SelectField>
      )}
    </div>
  );
}
