import { EmptyState } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import PersonIcon from '@material-ui/icons/PersonOutline';
import { Logo } from '../nav/Logo';
import { Persona } from './readPersonas';

const useStyles = makeStyles(theme => ({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: theme.spacing(6, 2),
    background: theme.palette.background.default,
  },
  logo: {
    color: theme.palette.primary.main,
    marginBottom: theme.spacing(2),
  },
  lead: {
    margin: theme.spacing(1, 0, 4),
    textAlign: 'center',
    maxWidth: '60ch',
  },
  people: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    maxWidth: 960,
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
  },
  card: { height: '100%' },
  action: {
    height: '100%',
    '&:focus-visible': {
      outline: `3px solid ${theme.palette.primary.main}`,
      outlineOffset: -3,
    },
  },
  content: {
    height: '100%',
    display: 'flex',
    gap: theme.spacing(2),
    alignItems: 'flex-start',
  },
}));

export interface PersonaChooserProps {
  title: string;
  personas: Persona[];
  onChoose: (persona: Persona) => void;
}

/** Cards of the people one can be; each is one button that says who they are. */
export const PersonaChooser = ({
  title,
  personas,
  onChoose,
}: PersonaChooserProps) => {
  const classes = useStyles();
  if (personas.length === 0) {
    return (
      <EmptyState
        missing="content"
        title="Nobody can sign in yet"
        description="The configuration has no auth.providers.personas. docs/identity-provider.md says how to sign in with a real identity provider."
      />
    );
  }
  return (
    <main className={classes.page}>
      <Logo size={56} className={classes.logo} />
      <Typography variant="h3" component="h1" align="center">
        {title}
      </Typography>
      <Typography className={classes.lead}>
        Who would you like to be? These are people of a made-up institute, and
        AWS is a sandbox on this machine: nothing here costs money.
      </Typography>
      <ul className={classes.people}>
        {personas.map(persona => (
          <li key={persona.id}>
            <Card className={classes.card}>
              <CardActionArea
                className={classes.action}
                onClick={() => onChoose(persona)}
              >
                <CardContent className={classes.content}>
                  <PersonIcon color="primary" />
                  <div>
                    <Typography variant="h6" component="h2">
                      {persona.name}
                    </Typography>
                    <Typography variant="body2">{persona.about}</Typography>
                    <Typography
                      variant="caption"
                      color="textSecondary"
                      component="code"
                    >
                      {persona.id}
                    </Typography>
                  </div>
                </CardContent>
              </CardActionArea>
            </Card>
          </li>
        ))}
      </ul>
    </main>
  );
};
