import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    flex: '1 1 240px',
  },
  value: { flex: '1 1 160px' },
}));

/** Another value for a TagOption. The focus goes into it, as the button that opens it is gone then. */
export function OptionValueForm(props: {
  id: string;
  label: string;
  /** What it is now. */
  value: string;
  onSave: (value: string) => void;
  onCancel: () => void;
}) {
  const { id, label, value, onSave, onCancel } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const [typed, setTyped] = useState(value);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const wanted = typed.trim();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (wanted) onSave(wanted);
  };
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={send}
      noValidate
      autoComplete="off"
    >
      <div className={classes.value}>
        <FormField
          id={id}
          label={label}
          value={typed}
          onChange={setTyped}
          maxLength={256}
        />
      </div>
      <Button type="submit" size="small" color="primary" disabled={!wanted}>
        {t('portfolio.tagOptions.library.save')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t('shared.cancel')}
      </Button>
    </form>
  );
}
