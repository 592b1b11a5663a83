import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslate } from '../../hooks/useTranslate';

// What the API takes, which is what CloudFormation takes.
const MOST_BYTES = 1_000_000;

// Unlike `File.text`, every browser and test environment has it.
function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(file);
  });
}

/** Reads a template from a file of this computer, for the field above to show. */
export function TemplateFileButton(props: {
  onRead: (text: string) => void;
  disabled: boolean;
}) {
  const { onRead, disabled } = props;
  const { t } = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<'fileTooLarge' | 'fileUnreadable'>();
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setProblem(undefined);
    if (file.size > MOST_BYTES) {
      setProblem('fileTooLarge');
    } else {
      await textOf(file).then(onRead, () => setProblem('fileUnreadable'));
    }
    // The same file can be chosen again, after it was edited.
    target.value = '';
  };
  return (
    <div>
      <Button
        variant="outlined"
        size="small"
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {t('catalogProducts.version.file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json,.template"
        hidden
        aria-label={t('catalogProducts.version.file')}
        onChange={read}
      />
      {problem && (
        <FormHelperText error role="alert">
          {t(`catalogProducts.version.${problem}`)}
        </FormHelperText>
      )}
    </div>
  );
}
