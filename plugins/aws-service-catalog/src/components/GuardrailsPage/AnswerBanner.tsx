import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { GuardrailReport } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { answerSeverity } from './guardrailTones';

/** The question of the page, answered in one sentence. */
export function AnswerBanner({ report }: { report: GuardrailReport }) {
  const { t } = useTranslate();
  return (
    <Alert severity={answerSeverity[report.answer]} role="status">
      <AlertTitle>
        {report.sentence}: {t(`guardrails.answer.${report.answer}`)}
      </AlertTitle>
      <Typography variant="body2">{report.because}</Typography>
    </Alert>
  );
}
