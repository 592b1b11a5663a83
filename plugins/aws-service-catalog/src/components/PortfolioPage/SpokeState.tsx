import Typography from '@material-ui/core/Typography';
import type {
  Spoke,
  SpokePortfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ToneChip } from '../ToneChip';

/** How far a spoke is in step with the portfolio, and what is missing there. */
export function SpokeState(props: {
  spoke: Spoke;
  here: SpokePortfolio | undefined;
}) {
  const { spoke, here } = props;
  return (
    <>
      <Typography>
        {spoke.catalog} · {spoke.accountId}
      </Typography>
      {spoke.unavailable ? (
        <Typography variant="body2">{spoke.unavailable}</Typography>
      ) : (
        <Reached here={here} />
      )}
    </>
  );
}

function Reached({ here }: { here: SpokePortfolio | undefined }) {
  const { t } = useTranslate();
  if (!here || here.state === 'not-shared') {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('portfolio.spokes.notShared')}
      </Typography>
    );
  }
  const outOfStep = here.state === 'unknown' ? 'mayReach' : 'outOfStep';
  return (
    <>
      <ToneChip
        tone={here.inStep ? 'ok' : 'warning'}
        label={t(`portfolio.spokes.${here.inStep ? 'inStep' : outOfStep}`)}
      />
      {here.drift.map(({ text }) => (
        <Typography key={text} variant="body2">
          {text}
        </Typography>
      ))}
    </>
  );
}
