import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';

const useStyles = makeStyles(theme => ({
  // Below the text of its option, past the button.
  help: { margin: theme.spacing(-1, 0, 1, 3.5) },
}));

/** One of a few, all of them in sight, with a sentence about each where that is needed. */
export function RadioField<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string; help?: string }[];
  onChange: (value: Value) => void;
  problem?: string;
  disabled?: boolean;
}) {
  const { label, value, options, onChange, problem, disabled } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <FormControl
      component="fieldset"
      disabled={disabled}
      error={problem !== undefined}
    >
      <FormLabel component="legend" id={id}>
        {label}
      </FormLabel>
      <RadioGroup aria-labelledby={id} name={id} value={value}>
        {options.map(option => (
          <div key={option.value}>
            <FormControlLabel
              value={option.value}
              control={
                <Radio
                  color="primary"
                  size="small"
                  onChange={() => onChange(option.value)}
                  inputProps={
                    option.help
                      ? { 'aria-describedby': `${id}-${option.value}` }
                      : undefined
                  }
                />
              }
              label={option.text}
            />
            {option.help && (
              <FormHelperText
                id={`${id}-${option.value}`}
                className={classes.help}
                error={false}
              >
                {option.help}
              </FormHelperText>
            )}
          </div>
        ))}
      </RadioGroup>
      {problem && (
        <FormHelperText role="alert" data-refused tabIndex={-1}>
          {problem}
        </FormHelperText>
      )}
    </FormControl>
  );
}
