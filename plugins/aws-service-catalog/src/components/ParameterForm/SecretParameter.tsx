import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import VisibilityIcon from '@material-ui/icons/Visibility';
import VisibilityOffIcon from '@material-ui/icons/VisibilityOff';
import { useState, type ReactNode } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { textOf, type FieldProps } from './fieldProps';

/** A value that is shown to nobody; browsers are asked not to offer saved passwords for it. */
export function SecretParameter(props: FieldProps & { help: ReactNode }) {
  const { id, parameter, label, values, required, problem, help } = props;
  const { t } = useTranslate();
  const [visible, setVisible] = useState(false);
  return (
    <TextField
      id={id}
      type={visible ? 'text' : 'password'}
      label={label}
      value={textOf(values[parameter])}
      required={required}
      error={problem !== undefined}
      helperText={help}
      onChange={event => props.onChange(event.target.value)}
      onBlur={props.onLeave}
      inputProps={{ autoComplete: 'new-password', spellCheck: false }}
      InputProps={{
        endAdornment: (
          <InputAdornment position="end">
            <IconButton
              size="small"
              edge="end"
              aria-label={t(
                visible ? 'launchForm.field.hide' : 'launchForm.field.show',
                { label },
              )}
              onClick={() => setVisible(!visible)}
            >
              {visible ? (
                <VisibilityOffIcon fontSize="small" />
              ) : (
                <VisibilityIcon fontSize="small" />
              )}
            </IconButton>
          </InputAdornment>
        ),
      }}
      variant="outlined"
      size="small"
      fullWidth
    />
  );
}
