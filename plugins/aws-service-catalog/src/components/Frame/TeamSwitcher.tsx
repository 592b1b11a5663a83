import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { Team } from 'backstage-plugin-aws-service-catalog-common';
import { useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useTeam } from '../../hooks/useTeam';
import { pathsOf } from '../../paths';
import { rootRouteRef } from '../../routes';
import { awsServiceCatalogTranslationRef } from '../../translation';

/** Which team, account and region the page is about; opens a menu when the person has others. */
export function TeamSwitcher() {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const { teams, team, region } = useTeam();
  const root = useRouteRef(rootRouteRef)();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const menuId = useId();

  const textOf = (of: Team, inRegion: string) =>
    t('shared.team.current', {
      team: of.title,
      account: of.accountId,
      region: inRegion,
    });
  const current = textOf(team, region);
  const choices = teams.flatMap(of =>
    of.regions.map(inRegion => ({ of, inRegion })),
  );
  if (choices.length < 2) {
    return (
      <Typography variant="body2" color="textSecondary">
        {current}
      </Typography>
    );
  }

  // What a page below the lists shows belongs to one team, so a switch leads to the list above it.
  const choose = (of: Team, inRegion: string) => {
    const paths = pathsOf({ root, team: of.id, region: inRegion });
    setAnchor(undefined);
    navigate(
      pathname.startsWith(`${root}/provisioned`)
        ? paths.provisionedProducts()
        : paths.products(),
    );
  };
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-controls={anchor ? menuId : undefined}
        aria-expanded={anchor !== undefined}
        aria-label={t('shared.team.switch', { current })}
        endIcon={<ExpandMoreIcon />}
        onClick={event => setAnchor(event.currentTarget)}
        style={{ textTransform: 'none' }}
      >
        {current}
      </Button>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== undefined}
        onClose={() => setAnchor(undefined)}
        MenuListProps={{ 'aria-label': t('shared.team.menu') }}
      >
        {choices.map(({ of, inRegion }) => (
          <MenuItem
            key={`${of.id} ${inRegion}`}
            selected={of.id === team.id && inRegion === region}
            onClick={() => choose(of, inRegion)}
          >
            {textOf(of, inRegion)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
