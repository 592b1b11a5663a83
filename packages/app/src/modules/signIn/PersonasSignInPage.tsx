import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  IdentityApi,
  useApi,
} from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useState } from 'react';
import { chosenPersona } from './chosenPersona';
import { PersonaChooser } from './PersonaChooser';
import { readPersonas } from './readPersonas';

/** Lists the personas, signs in as the chosen one, and stays signed in when the page is loaded again. */
export const PersonasSignInPage = (props: SignInPageProps) => {
  const config = useApi(configApiRef);
  const personas = readPersonas(config);
  const [id, setId] = useState(chosenPersona.read);
  const known = personas.some(persona => persona.id === id);

  if (!id || !known) {
    return (
      <PersonaChooser
        title={config.getString('app.title')}
        personas={personas}
        onChoose={persona => {
          chosenPersona.remember(persona.id);
          setId(persona.id);
        }}
      />
    );
  }

  return (
    <ProxiedSignInPage
      provider="personas"
      headers={{ 'x-portal-persona': id }}
      onSignInSuccess={identity =>
        props.onSignInSuccess(forgettingOnSignOut(identity))
      }
    />
  );
};

function forgettingOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    getProfileInfo: () => identity.getProfileInfo(),
    async signOut() {
      chosenPersona.forget();
      await identity.signOut();
    },
  };
}
