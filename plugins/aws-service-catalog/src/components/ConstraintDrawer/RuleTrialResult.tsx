import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  RuleTrial,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ToneChip } from '../ToneChip';

type Outcome = RuleTrial['rules'][number]['assertions'][number]['outcome'];

const TONES: Record<Outcome, Tone> = {
  holds: 'ok',
  fails: 'error',
  unknown: 'pending',
};

/** What each rule says of the values. */
export function RuleTrialResult({ trial }: { trial: RuleTrial }) {
  const { t } = useTranslate();
  const { passes, rules, unknownParameters = [] } = trial;
  return (
    <>
      <Typography>
        {t(
          passes
            ? 'portfolio.constraints.rules.try.passes'
            : 'portfolio.constraints.rules.try.fails',
        )}
      </Typography>
      {unknownParameters.length > 0 && (
        <Alert severity="warning">
          {t('portfolio.constraints.rules.try.unknown', {
            parameters: unknownParameters.join(', '),
          })}
        </Alert>
      )}
      <ul>
        {rules.map(({ name, applies, assertions }) => (
          <li key={name}>
            {name}
            {!applies && ` (${t('portfolio.constraints.rules.try.idle')})`}
            {applies &&
              assertions.map(({ outcome, inWords }, index) => (
                <div key={index}>
                  <ToneChip
                    tone={TONES[outcome]}
                    label={t(
                      `portfolio.constraints.rules.try.outcome.${outcome}`,
                    )}
                  />{' '}
                  <Typography variant="body2" component="span">
                    {inWords}
                  </Typography>
                </div>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
