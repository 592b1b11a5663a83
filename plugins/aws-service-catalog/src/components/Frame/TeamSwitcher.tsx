import { useRouteRef } from '@backstage/core-plugin-api';
import type { Team } from 'backstage-plugin-aws-service-catalog-common';
import { useLocation, useNavigate } from 'react-router-dom';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { pathsOf } from '../../paths';
import { rootRouteRef } from '../../routes';
import { Switcher } from './Switcher';

/** Which team, account and region the page is about; opens a menu when the person has others. */
export function TeamSwitcher() {
  const { t } = useTranslate();
  const { teams, team, region } = useTeam();
  const root = useRouteRef(rootRouteRef)();
  const navigate = useNavigate();
  const { pathname } = useLocation();

  const textOf = (of: Team, inRegion: string) =>
    t('shared.team.current', {
      team: of.title,
      account: of.accountId,
      region: inRegion,
    });
  const current = textOf(team, region);

  // What a page below the lists shows belongs to one team, so a switch leads to the list above it.
  const choose = (of: Team, inRegion: string) => {
    const paths = pathsOf({ root, team: of.id, region: inRegion });
    navigate(
      pathname.startsWith(`${root}/provisioned`)
        ? paths.provisionedProducts()
        : paths.products(),
    );
  };
  return (
    <Switcher
      current={current}
      label={t('shared.team.switch', { current })}
      menu={t('shared.team.menu')}
      choices={teams.flatMap(of =>
        of.regions.map(inRegion => ({
          key: `${of.id} ${inRegion}`,
          text: textOf(of, inRegion),
          selected: of.id === team.id && inRegion === region,
          choose: () => choose(of, inRegion),
        })),
      )}
    />
  );
}
