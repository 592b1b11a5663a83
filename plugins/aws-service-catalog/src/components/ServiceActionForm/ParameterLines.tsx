import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutlined';
import { useId } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ChoiceField, FormField } from '../FormFields';
import type { ActionParameter } from './actionDraft';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: theme.spacing(1),
  },
  fields: { display: 'grid', gap: theme.spacing(1) },
}));

const TYPES = ['TARGET', 'TEXT_VALUE'] as const;

/** Parameters of the document that get a value, one after the other. */
export function ParameterLines(props: {
  parameters: readonly ActionParameter[];
  problem?: string;
  onChange: (parameters: ActionParameter[]) => void;
  disabled: boolean;
}) {
  const { parameters, problem, onChange, disabled } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const id = useId();
  const set = (index: number, edit: Partial<ActionParameter>) =>
    onChange(
      parameters.map((parameter, other) =>
        other === index ? { ...parameter, ...edit } : parameter,
      ),
    );
  return (
    <div role="group" aria-labelledby={id} className={classes.root}>
      <div>
        <Typography id={id} variant="subtitle2" component="h3">
          {t('serviceActions.parameters.title')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('serviceActions.parameters.help')}
        </Typography>
      </div>
      {parameters.map(({ name, type, value = '' }, index) => {
        const number = String(index + 1);
        const field = (part: string) =>
          `service-action-parameter-${number}-${part}`;
        return (
          <div key={number} className={classes.line}>
            <div className={classes.fields}>
              <FormField
                id={field('name')}
                label={t('serviceActions.parameters.name', { number })}
                value={name}
                onChange={text => set(index, { name: text })}
                maxLength={100}
                required
                disabled={disabled}
              />
              <ChoiceField
                id={field('type')}
                label={t('serviceActions.parameters.type', { number })}
                value={type}
                options={TYPES.map(of => ({
                  value: of,
                  text: t(`serviceActions.parameters.${of}`),
                }))}
                onChange={chosen =>
                  set(index, { type: TYPES.find(of => of === chosen) })
                }
                disabled={disabled}
              />
              {type === 'TEXT_VALUE' && (
                <FormField
                  id={field('value')}
                  label={t('serviceActions.parameters.value', { number })}
                  value={value}
                  onChange={text => set(index, { value: text })}
                  maxLength={4096}
                  disabled={disabled}
                />
              )}
            </div>
            <IconButton
              size="small"
              aria-label={t('serviceActions.parameters.remove', {
                name: name || number,
              })}
              onClick={() =>
                onChange(parameters.filter((_, other) => other !== index))
              }
              disabled={disabled}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </div>
        );
      })}
      {problem && (
        <Typography
          color="error"
          variant="body2"
          role="alert"
          tabIndex={-1}
          data-refused
        >
          {problem}
        </Typography>
      )}
      <div>
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() =>
            onChange([...parameters, { name: '', type: 'TARGET' }])
          }
          disabled={disabled}
        >
          {t('serviceActions.parameters.add')}
        </Button>
      </div>
    </div>
  );
}
