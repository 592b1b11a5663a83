import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { BlastRadius } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { PersonName } from '../PersonName';

// More than fit at a glance; the rest is told by number.
const SHOWN_ITEMS = 10;

/** What a change touches: in a sentence first, then what, whose and where. */
export function BlastRadiusView({ radius }: { radius: BlastRadius }) {
  const { t } = useTranslate();
  const { inWords, effects, total, items, owners, teams, unread } = radius;
  const shown = items.slice(0, SHOWN_ITEMS);
  return (
    <div>
      <Typography>{inWords}</Typography>
      {effects.length > 0 && (
        <ul>
          {effects.map(effect => (
            <Typography key={effect} component="li" variant="body2">
              {effect}
            </Typography>
          ))}
        </ul>
      )}
      {teams.length > 0 && (
        <Typography variant="body2">
          {t('portfolio.radius.teams', {
            teams: teams.map(({ title }) => title).join(', '),
          })}
        </Typography>
      )}
      {owners.length > 0 && (
        <Typography variant="body2" component="div">
          {t('portfolio.radius.owners')}{' '}
          {owners.map(({ owner, count }, index) => (
            <span key={owner.entityRef ?? owner.principalArn}>
              {index > 0 && ', '}
              <PersonName person={owner} /> ({count})
            </span>
          ))}
        </Typography>
      )}
      {shown.length > 0 && (
        <ul>
          {shown.map(item => (
            <Typography key={item.id} component="li" variant="body2">
              {item.name}
              {item.team && ` · ${item.team.title}`}
              {item.versionName && ` · ${item.versionName}`}
            </Typography>
          ))}
        </ul>
      )}
      {total > shown.length && (
        <Typography variant="body2" color="textSecondary">
          {t('portfolio.radius.more', { count: total - shown.length })}
        </Typography>
      )}
      {unread.map(({ accountId, region, why }) => (
        <Alert key={`${accountId} ${region}`} severity="warning">
          {t('portfolio.radius.unread', { accountId, region, why })}
        </Alert>
      ))}
    </div>
  );
}
