import { useApi } from '@backstage/core-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import isEqual from 'lodash/isEqual';
import { Fragment, useEffect } from 'react';
import { guardrailsApiRef } from '../../api';
import { useCatalog, useCatalogs } from '../../hooks/useCatalog';
import { useMayNotPublish } from '../../hooks/useMayNotPublish';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { useWizard } from './WizardContext';

type Box = {
  value: string;
  text: string;
  /** Why it may not be ticked; what is ticked can always be unticked. */
  mayNot?: string;
};

function Boxes(props: {
  field: 'teams' | 'spokes';
  boxes: readonly Box[];
  /** Said when there is nothing to choose. */
  none: string;
  onChoose: (chosen: string[]) => void;
}) {
  const { field, boxes, none, onChoose } = props;
  const { t } = useTranslate();
  const { draft, problemOf, sending } = useWizard();
  const chosen: readonly string[] = draft[field];
  const problem = problemOf(field);
  const toggle = (value: string, isOn: boolean) =>
    onChoose(
      isOn ? [...chosen, value] : chosen.filter(known => known !== value),
    );
  return (
    <FormControl
      component="fieldset"
      error={problem !== undefined}
      disabled={sending}
    >
      <FormLabel component="legend">
        {t(`publishing.audience.${field}`)}
      </FormLabel>
      <FormGroup>
        {boxes.map(({ value, text, mayNot }) => {
          const isOn = chosen.includes(value);
          const whyId = mayNot && `publish-${field}-${value}-why`;
          return (
            <Fragment key={value}>
              <FormControlLabel
                control={
                  <Checkbox
                    color="primary"
                    checked={isOn}
                    disabled={sending || (mayNot !== undefined && !isOn)}
                    onChange={event => toggle(value, event.target.checked)}
                    inputProps={{ 'aria-describedby': whyId }}
                  />
                }
                label={text}
              />
              {mayNot && (
                <FormHelperText id={whyId} error={false}>
                  {mayNot}
                </FormHelperText>
              )}
            </Fragment>
          );
        })}
      </FormGroup>
      <FormHelperText
        {...(problem && { 'data-refused': true, tabIndex: -1, role: 'alert' })}
      >
        {problem ??
          (boxes.length === 0 ? none : t(`publishing.audience.${field}Help`))}
      </FormHelperText>
    </FormControl>
  );
}

/** Which accounts it is shared with, and whose people may launch it. */
export function AudienceSection() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const spokes = useCatalogs().filter(({ hub }) => hub === catalog.id);
  const api = useApi(guardrailsApiRef);
  const { draft, change } = useWizard();
  const mayNotPublish = useMayNotPublish();
  const places = [
    catalog,
    ...spokes.filter(({ id }) => draft.spokes.includes(id)),
  ];
  const reached = places.map(({ id }) => id);
  const { value, error, refresh } = useRefreshing(
    async ({ signal }) => {
      const lists = await Promise.all(
        reached.map(id => api.listGuardedTeams(id, { signal })),
      );
      const teams = lists.flatMap(({ items }, index) =>
        items
          // A catalog may guard teams of other accounts too, which get no access through it.
          .filter(({ accountId }) => accountId === places[index].accountId)
          .map(team => ({ ...team, catalog: reached[index] })),
      );
      return { reached, teams };
    },
    [reached],
    { keepPrevious: true },
  );
  // A team without a box could not be taken out of the answers any more.
  const gone =
    value && isEqual(value.reached, reached)
      ? draft.teams.filter(id => !value.teams.some(team => team.id === id))
      : [];
  useEffect(() => {
    if (gone.length === 0) return;
    change({ teams: draft.teams.filter(id => !gone.includes(id)) });
  });
  const share = (chosen: string[]) => {
    const left = value?.teams.filter(
      ({ catalog: of }) => of !== catalog.id && !chosen.includes(of),
    );
    change({
      spokes: chosen,
      teams: draft.teams.filter(team => !left?.some(({ id }) => id === team)),
    });
  };
  return (
    <>
      <Boxes
        field="spokes"
        none={t('publishing.audience.noSpokes')}
        boxes={[
          ...spokes.map(({ id, accountId }) => ({
            value: id,
            text: `${id} (${accountId})`,
            mayNot: mayNotPublish(
              { teams: draft.teams, spokes: [id] },
              { teams: draft.teams, spokes: [] },
            ),
          })),
          // A spoke without a box could not be taken out of the answers any more.
          ...draft.spokes
            .filter(id => !spokes.some(spoke => spoke.id === id))
            .map(id => ({
              value: id,
              text: t('publishing.audience.gone', { spoke: id }),
            })),
        ]}
        onChoose={share}
      />
      {error && <ErrorPanel error={error} onRetry={refresh} />}
      {value && (
        <Boxes
          field="teams"
          none={t('publishing.audience.noTeams')}
          boxes={value.teams
            .filter(team => reached.includes(team.catalog))
            .map(({ id, title, accountId }) => ({
              value: id,
              text: `${title} (${accountId})`,
              mayNot: mayNotPublish(
                { teams: [id], spokes: draft.spokes },
                { teams: [], spokes: draft.spokes },
              ),
            }))}
          onChoose={teams => change({ teams })}
        />
      )}
    </>
  );
}
