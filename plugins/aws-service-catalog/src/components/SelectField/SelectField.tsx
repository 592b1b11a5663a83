import TextField, {
  type OutlinedTextFieldProps,
} from '@material-ui/core/TextField';

/**
 * A choice from a menu. What is wrong with it is told at the button that people see and reach, too: Material UI tells
 * it only at the hidden input beside that.
 */
export function SelectField(
  props: Omit<OutlinedTextFieldProps, 'select' | 'variant'> & { id: string },
) {
  const { id, error, helperText, SelectProps } = props;
  return (
    <TextField
      {...props}
      select
      SelectProps={{
        ...SelectProps,
        SelectDisplayProps: {
          'aria-invalid': error,
          'aria-describedby': helperText ? `${id}-helper-text` : undefined,
        },
      }}
      variant="outlined"
      size="small"
      fullWidth
    />
  );
}
