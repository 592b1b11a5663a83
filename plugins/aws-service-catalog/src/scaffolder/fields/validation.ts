import type { ApiHolder } from '@backstage/core-plugin-api';
import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { serviceCatalogApiRef } from '../../api';
import { tagProblems, tagsOfDraft } from '../../components/TagFields';
import { translateWith } from '../../hooks/useTranslate';
import {
  parameterLabel,
  secretParameters,
} from '../../parameters/parameterSchema';
import { startingValues } from '../../parameters/parameterValues';
import { problemsInWords } from '../../parameters/problemsInWords';
import { parametersMemory } from '../parametersMemory';
import { readForm, type TeamForm } from '../readLaunchable';
import { scopeOf } from '../scope';

interface CheckContext {
  apiHolder: ApiHolder;
  formData: object;
  uiSchema?: { 'ui:options'?: object };
}

const scopeOfContext = ({ uiSchema, formData }: CheckContext) =>
  scopeOf({ ...uiSchema?.['ui:options'] }, { ...formData });

/** Holds the parameters against the template's rules, as the launch form does; the form goes on only when they hold. */
export const validateParameters: CustomFieldValidator<ParameterValues> = async (
  values,
  field,
  context,
) => {
  const found = await formOf(context);
  if (!found) return;
  const { form, team, region } = found;
  const t = translateWith(context.apiHolder);
  const secret = secretParameters(form);
  const problems = problemsInWords(t, form, startingValues(form, values), {
    accountId: team.accountId,
    region,
  });
  for (const [key, problem] of Object.entries(problems.fields)) {
    // Secret values are not among those of the form: the field itself knows what is wrong with them.
    if (secret.includes(key)) continue;
    const label = parameterLabel(form, key);
    field.addError(t('scaffolder.problem.parameter', { label, problem }));
  }
  for (const problem of problems.general) field.addError(problem);
  const scope = scopeOfContext(context);
  for (const left of parametersMemory(context.apiHolder).values()) {
    if (!isEqual(left.scope, scope)) continue;
    for (const problem of left.problems) field.addError(problem);
  }
};

/** Every TagOption needs a choice. */
export const validateTags: CustomFieldValidator<
  Record<string, string>
> = async (tags = {}, field, context) => {
  const found = await formOf(context);
  if (!found) return;
  const { form } = found;
  const t = translateWith(context.apiHolder);
  const { options, extra } = tagProblems(
    form,
    tagsOfDraft(form, { tagChoices: tags }),
  );
  for (const [key, problem] of Object.entries(options)) {
    field.addError(
      t('scaffolder.problem.tag', {
        key,
        problem: t(`launchForm.tag.${problem}`),
      }),
    );
  }
  for (const { key, value } of extra) {
    const problem = key ?? value;
    if (problem) field.addError(t(`launchForm.tag.${problem}`));
  }
};

function formOf(context: CheckContext): Promise<TeamForm | undefined> {
  const api = context.apiHolder.get(serviceCatalogApiRef);
  if (!api) throw new Error('The Service Catalog plugin is not installed');
  return readForm(api, scopeOfContext(context));
}
