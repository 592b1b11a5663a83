import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useId, useState } from 'react';

/** What a page is about, out of several such things; plain text when there is nothing else to choose. */
export function Switcher(props: {
  current: string;
  /** Name of the button, for those who do not see it. */
  label: string;
  /** Name of the menu. */
  menu: string;
  choices: readonly {
    key: string;
    text: string;
    selected: boolean;
    choose: () => void;
  }[];
}) {
  const { current, label, menu, choices } = props;
  const [anchor, setAnchor] = useState<HTMLElement>();
  const menuId = useId();
  if (choices.length < 2) {
    return (
      <Typography
        variant="body2"
        color="textSecondary"
        style={{ padding: '4px 0' }}
      >
        {current}
      </Typography>
    );
  }
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-controls={anchor ? menuId : undefined}
        aria-expanded={anchor !== undefined}
        aria-label={label}
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
        MenuListProps={{ 'aria-label': menu }}
      >
        {choices.map(({ key, text, selected, choose }) => (
          <MenuItem
            key={key}
            selected={selected}
            onClick={() => {
              setAnchor(undefined);
              choose();
            }}
          >
            {text}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
