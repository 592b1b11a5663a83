import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import pick from 'lodash/pick';
import pickBy from 'lodash/pickBy';
import { useCallback, useState } from 'react';
import { secretParameters } from '../../parameters/parameterSchema';
import {
  startingValues,
  withoutSecretValues,
} from '../../parameters/parameterValues';
import {
  dropDraft,
  keepDraft,
  keptDraft,
  type AskedLaunch,
  type DraftPlace,
  type LaunchDraft,
} from './launchDraft';

/**
 * A launch as it is being written, kept in this browser from one keystroke to the next. Secret values stay in memory:
 * they are neither kept nor shown when another version asks for the same parameter without hiding it.
 *
 * @param place - where the draft is kept; another place needs another instance of the component
 * @param start - what the form starts with when nothing was kept
 * @param asked - what the address asks for; it goes before what was kept and before the start
 */
export function useLaunchDraft(
  place: DraftPlace,
  start: LaunchDraft,
  asked: AskedLaunch,
) {
  const [kept] = useState(() => keptDraft(localStorage, place, Date.now()));
  const [draft, setDraft] = useState<LaunchDraft>({
    ...(kept ?? start),
    ...asked,
  });
  const [secrets, setSecrets] = useState<ParameterValues>({});
  const [restored, setRestored] = useState(kept !== undefined);

  const change = (part: Partial<LaunchDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(localStorage, place, next, Date.now());
  };
  const drop = useCallback(() => dropDraft(localStorage, place), [place]);
  return {
    draft,
    change,
    /** Whether it comes from an earlier visit. */
    restored,
    /** Forgets it: it was launched. */
    drop,
    startOver: () => {
      drop();
      setDraft({ ...start, ...asked });
      setSecrets({});
      setRestored(false);
    },
    /** What the fields of a form show. */
    valuesIn: (form: LaunchForm): ParameterValues =>
      startingValues(form, {
        ...draft.parameters,
        ...pick(secrets, secretParameters(form)),
      }),
    /** Takes over what the fields of a form show; only what differs from the form's own start is kept. */
    changeValues: (form: LaunchForm, values: ParameterValues) => {
      const secret = secretParameters(form);
      const own = startingValues(form);
      setSecrets({ ...secrets, ...pick(values, secret) });
      change({
        parameters: pickBy(
          withoutSecretValues(values, secret),
          (value, key) => !isEqual(value, own[key]),
        ),
      });
    },
  };
}

/** What `useLaunchDraft` gives. */
export type WrittenLaunch = ReturnType<typeof useLaunchDraft>;
