import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TerminateRequest } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

/** Choices about a termination that few need. */
export type TerminationOptions = Required<
  Pick<TerminateRequest, 'retainResources' | 'ignoreErrors'>
>;

const useStyles = makeStyles(theme => ({
  summary: { cursor: 'pointer', color: theme.palette.text.secondary },
  hint: { marginLeft: theme.spacing(4) },
}));

/** The two choices, out of sight until they are wanted. */
export function AdvancedOptions(props: {
  options: TerminationOptions;
  onChange: (options: TerminationOptions) => void;
}) {
  const { options, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const choices = [
    {
      id: 'retainResources',
      label: t('provisioned.terminate.retain'),
      hint: t('provisioned.terminate.retainHint'),
    },
    {
      id: 'ignoreErrors',
      label: t('provisioned.terminate.ignoreErrors'),
      hint: t('provisioned.terminate.ignoreErrorsHint'),
    },
  ] as const;
  return (
    <details>
      <summary className={classes.summary}>
        {t('provisioned.terminate.advanced')}
      </summary>
      {choices.map(({ id, label, hint }) => (
        <div key={id}>
          <FormControlLabel
            label={label}
            control={
              <Checkbox
                checked={options[id]}
                inputProps={{ 'aria-describedby': `terminate-${id}-hint` }}
                onChange={(_, checked) =>
                  onChange({ ...options, [id]: checked })
                }
              />
            }
          />
          <Typography
            id={`terminate-${id}-hint`}
            className={classes.hint}
            variant="body2"
            color="textSecondary"
          >
            {hint}
          </Typography>
        </div>
      ))}
    </details>
  );
}
