import type { ParameterHint } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { fittingOptions } from '../../parameters/pickerOptions';
import { parameterSchemas } from '../../parameters/parameterSchema';
import { ChoiceParameter } from './ChoiceParameter';
import { FieldHelp } from './FieldHelp';
import type { FieldProps } from './fieldProps';
import { SecretParameter } from './SecretParameter';
import { TextParameter } from './TextParameter';

/** How the person is told to fill a field. */
function useFieldHint(props: FieldProps): string | undefined {
  const { form, parameter, values } = props;
  const { t } = useTranslate();
  const hint: ParameterHint | undefined = form.hints[parameter];
  const { type } = parameterSchemas(form)[parameter];
  const { picker } = hint ?? {};
  if (hint?.noEcho) {
    return form.kept?.includes(parameter)
      ? t('launchForm.field.kept')
      : t('launchForm.field.secret');
  }
  if (picker && !picker.available) {
    return picker.reason
      ? t('launchForm.field.typeIt', { reason: picker.reason })
      : t('launchForm.field.notListed');
  }
  if (picker?.truncated) return t('launchForm.field.truncated');
  if (picker) {
    const { options, within } = fittingOptions(form, parameter, values);
    if (options.length > 0) {
      return within && t('launchForm.field.within', { parent: within });
    }
    return within
      ? t('launchForm.field.nothingWithin', { parent: within })
      : t('launchForm.field.nothing');
  }
  return type === 'array' ? t('launchForm.field.list') : undefined;
}

/** The field that suits a parameter's type. */
export function ParameterField(props: FieldProps) {
  const { form, parameter, label, values, problem } = props;
  const schema = parameterSchemas(form)[parameter];
  const hint: ParameterHint | undefined = form.hints[parameter];
  const help = (
    <FieldHelp
      problem={problem}
      description={schema.description}
      hint={useFieldHint(props)}
      name={label === parameter ? undefined : parameter}
    />
  );
  if (hint?.noEcho) return <SecretParameter {...props} help={help} />;

  const multiple = schema.type === 'array';
  const { enum: allowed } = schema.type === 'array' ? schema.items : schema;
  if (allowed) {
    const options = allowed.map(value => ({ value, label: value }));
    return (
      <ChoiceParameter
        {...{ ...props, help, options, multiple, free: false }}
      />
    );
  }
  if (hint?.picker?.available) {
    const { options } = fittingOptions(form, parameter, values);
    const free = hint.picker.truncated ?? false;
    return <ChoiceParameter {...{ ...props, help, options, multiple, free }} />;
  }
  if (multiple) {
    return (
      <ChoiceParameter {...props} help={help} options={[]} multiple free />
    );
  }
  return <TextParameter {...props} help={help} />;
}
