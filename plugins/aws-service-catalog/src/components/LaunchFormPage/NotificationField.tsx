import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useTranslate } from '../../hooks/useTranslate';
import { isTopicArn, MOST_TOPICS } from './notificationTopic';

/** Where AWS reports what happens to the stack, besides the portal. */
export function NotificationField(props: {
  topics: string[];
  refused: string | undefined;
  onChange: (topics: string[]) => void;
}) {
  const { topics, refused, onChange } = props;
  const { t } = useTranslate();
  const wrong = topics.find(topic => !isTopicArn(topic));
  const problem =
    refused ??
    (wrong && t('launchForm.notify.notATopic', { topic: wrong })) ??
    (topics.length > MOST_TOPICS
      ? t('launchForm.notify.tooMany', { count: MOST_TOPICS })
      : undefined);
  return (
    <div>
      <Typography variant="body2" paragraph>
        {t('launchForm.notify.portal')}
      </Typography>
      <Autocomplete<string, true, false, true>
        id="service-catalog-notification-topics"
        multiple
        freeSolo
        autoSelect
        options={[]}
        value={topics}
        onChange={(_, next) => onChange(next.map(topic => topic.trim()))}
        renderInput={params => (
          <TextField
            {...params}
            InputLabelProps={{}}
            label={t('launchForm.notify.label')}
            error={problem !== undefined}
            helperText={problem ?? t('launchForm.notify.hint')}
            variant="outlined"
            size="small"
          />
        )}
        size="small"
        fullWidth
      />
    </div>
  );
}
