import type {
  LaunchForm,
  LaunchPath,
  ProductVersion,
  ProvisionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { secretParameters } from '../../parameters/parameterSchema';
import {
  enteredValues,
  withoutSecretValues,
} from '../../parameters/parameterValues';
import { useParameterProblems } from '../../parameters/useParameterProblems';
import {
  tagProblems,
  tagsAreSound,
  tagsOfDraft,
  tagsToSend,
} from '../TagFields';
import { nameProblem } from './launchName';
import { isTopicArn, MOST_TOPICS } from './notificationTopic';
import { usePreFlight, type CheckedRequest } from './usePreFlight';
import type { WrittenLaunch } from './useLaunchDraft';
import type { NameState } from './WhatSection';

/** Checks that say nothing but what the form says at its fields already. */
function checksBesideFields(
  checked: CheckedRequest | undefined,
  formIsSound: boolean,
) {
  return checked?.answer.checks.filter(
    ({ id, fixedBy }) =>
      !(id === 'name' && fixedBy === 'you') &&
      (formIsSound ||
        !(id === 'parameters' || (id === 'tag-options' && fixedBy === 'you'))),
  );
}

/** Everything that is known about a written launch: its request, what is wrong in it, what was checked beforehand. */
export function useWrittenLaunchChecks(options: {
  form: LaunchForm;
  version: ProductVersion;
  path: LaunchPath;
  written: WrittenLaunch;
  /** What is wrong with the name is worth showing now. */
  showName: boolean;
  refusedName: string | undefined;
  /** Whether sending a request would repeat one that was sent before, see `useChange`. */
  isRepetition: (
    request: ProvisionRequest,
    secretParameters: readonly string[],
  ) => boolean;
}) {
  const { form, version, path, written, showName, refusedName } = options;
  const { draft } = written;
  const { t } = useTranslate();
  const { region } = useTeam();

  const values = written.valuesIn(form);
  const secret = secretParameters(form);
  const entered = enteredValues(form, values);
  const tagDraft = tagsOfDraft(form, draft);
  const tags = tagsToSend(form, tagDraft);
  const request: ProvisionRequest = {
    region,
    productId: form.productId,
    versionId: version.id,
    pathId: path.id,
    name: draft.name,
    parameters: entered,
    tags,
    notificationArns:
      draft.notificationArns.length > 0 ? draft.notificationArns : undefined,
  };

  const problems = useParameterProblems(form, values);
  const tagsWrong = tagProblems(form, tagDraft);
  const wrongName = nameProblem(draft.name);
  const fieldsAreSound =
    Object.keys(problems.fields).length === 0 &&
    problems.general.length === 0 &&
    tagsAreSound(tagsWrong) &&
    draft.notificationArns.length <= MOST_TOPICS &&
    draft.notificationArns.every(isTopicArn);

  // Secret values travel once, with the launch itself.
  const { checked, error, busy } = usePreFlight({
    operation: 'provision',
    region,
    productId: form.productId,
    versionId: version.id,
    pathId: path.id,
    name: wrongName ? undefined : draft.name,
    parameters: withoutSecretValues(entered, secret),
    tags,
  });
  const nameCheck =
    checked?.request.name === draft.name
      ? checked.answer.checks.find(({ id }) => id === 'name')
      : undefined;
  const isTaken = nameCheck?.status === 'blocked';
  // When its answer got lost, the launch may itself be what has the name. Only sending it again under its key tells.
  const mayBeOwnName = isTaken && options.isRepetition(request, secret);
  const nameState = (): NameState => {
    if (refusedName) return { kind: 'wrong', words: refusedName };
    if (wrongName) {
      return showName
        ? { kind: 'wrong', words: t(`launchForm.name.${wrongName}`) }
        : { kind: 'quiet' };
    }
    if (mayBeOwnName) return { kind: 'sent' };
    switch (nameCheck?.status) {
      case 'ok':
        return { kind: 'free' };
      case 'blocked':
        return {
          kind: 'wrong',
          words: nameCheck.detail ?? t('launchForm.name.taken'),
        };
      case 'unknown':
        return { kind: 'quiet' };
      default:
        return error ? { kind: 'quiet' } : { kind: 'checking' };
    }
  };
  return {
    values,
    request,
    secret,
    problems,
    tagsWrong,
    nameState: nameState(),
    checks: {
      checks: checksBesideFields(
        checked,
        fieldsAreSound && secret.length === 0,
      ),
      busy,
      failed: error !== undefined,
    },
    sound: fieldsAreSound && !wrongName && (!isTaken || mayBeOwnName),
  };
}
