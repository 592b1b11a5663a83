import TextField from '@material-ui/core/TextField';
import { useTranslate } from '../../hooks/useTranslate';
import type { PublishDraft } from './publishDraft';
import { useWizard } from './WizardContext';

/** Answers that are written as text. */
export type TextAnswer = {
  [Field in keyof PublishDraft]: PublishDraft[Field] extends string
    ? string extends PublishDraft[Field]
      ? Field
      : never
    : never;
}[keyof PublishDraft];

/** A text field for one answer, with its problem or its help below. */
export function AnswerField(props: {
  field: Exclude<
    TextAnswer,
    'portfolioId' | 'roleArn' | 'adoptedProductId' | 'editedFor'
  >;
  required?: boolean;
  /** Rows of a longer text. */
  rows?: number;
  monospace?: boolean;
}) {
  const { field, required, rows, monospace } = props;
  const { t } = useTranslate();
  const { draft, change, problemOf, sending } = useWizard();
  const problem = problemOf(field);
  return (
    <TextField
      id={`publish-${field}`}
      label={t(`publishing.answer.${field}`)}
      value={draft[field]}
      onChange={event => change({ [field]: event.target.value })}
      required={required}
      error={problem !== undefined}
      helperText={problem ?? t(`publishing.help.${field}`)}
      multiline={rows !== undefined}
      minRows={rows}
      maxRows={rows && rows * 2}
      disabled={sending}
      variant="outlined"
      size="small"
      fullWidth
      inputProps={
        monospace
          ? { style: { fontFamily: 'monospace' }, spellCheck: false }
          : undefined
      }
    />
  );
}
