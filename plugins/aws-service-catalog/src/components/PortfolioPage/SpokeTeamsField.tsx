import FormControl from '@material-ui/core/FormControl';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import type { Spoke } from 'backstage-plugin-aws-service-catalog-common';
import { useId } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { CheckField } from '../FormFields';

/** Which teams of a spoke get access: several may share its account. */
export function SpokeTeamsField(props: {
  teams: Spoke['teams'];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  problem?: string;
  disabled: boolean;
}) {
  const { teams, chosen, onChange, problem, disabled } = props;
  const { t } = useTranslate();
  const id = useId();
  return (
    <FormControl
      component="fieldset"
      disabled={disabled}
      error={problem !== undefined}
      aria-describedby={id}
    >
      <FormLabel component="legend">
        {t('portfolio.spokes.align.teams')}
      </FormLabel>
      <FormGroup>
        {teams.map(team => (
          <CheckField
            key={team.id}
            label={team.title}
            checked={chosen.includes(team.id)}
            onChange={checked =>
              onChange(
                checked
                  ? [...chosen, team.id]
                  : chosen.filter(one => one !== team.id),
              )
            }
            disabled={disabled}
          />
        ))}
      </FormGroup>
      <FormHelperText id={id} error={false}>
        {t(
          teams.length > 0
            ? 'portfolio.spokes.align.teamsHelp'
            : 'portfolio.spokes.align.noTeams',
        )}
      </FormHelperText>
      {problem && (
        <FormHelperText role="alert" data-refused tabIndex={-1}>
          {problem}
        </FormHelperText>
      )}
    </FormControl>
  );
}
