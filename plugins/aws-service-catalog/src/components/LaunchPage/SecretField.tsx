import { useState, type Ref } from 'react';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import VisibilityIcon from '@material-ui/icons/Visibility';
import VisibilityOffIcon from '@material-ui/icons/VisibilityOff';
import { useTranslate } from '../../hooks/useTranslate';

/** A value that is typed unseen; a button shows it for as long as it is wanted. */
export function SecretField(props: {
  name: string;
  value: string;
  inputRef?: Ref<HTMLInputElement>;
  missing: boolean;
  onChange: (value: string) => void;
}) {
  const { name, value, inputRef, missing, onChange } = props;
  const { t } = useTranslate();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      id={`launch-secret-${name}`}
      label={name}
      value={value}
      onChange={event => onChange(event.target.value)}
      type={shown ? 'text' : 'password'}
      autoComplete="new-password"
      inputRef={inputRef}
      required
      error={missing}
      helperText={missing ? t('launches.secrets.required') : ' '}
      fullWidth
      variant="outlined"
      margin="dense"
      InputProps={{
        endAdornment: (
          <InputAdornment position="end">
            <IconButton
              size="small"
              aria-label={
                shown
                  ? t('launches.secrets.hide', { key: name })
                  : t('launches.secrets.show', { key: name })
              }
              onClick={() => setShown(visible => !visible)}
            >
              {shown ? <VisibilityOffIcon /> : <VisibilityIcon />}
            </IconButton>
          </InputAdornment>
        ),
      }}
    />
  );
}
