export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in by choosing one of a few people, for trying the portal out. The backend refuses to start with it when
       * NODE_ENV is "production".
       */
      personas?: {
        people: Array<{
          /**
           * What the browser sends to say who was chosen.
           * @visibility frontend
           */
          id: string;
          /**
           * Shown on the sign-in page and as the person's display name.
           * @visibility frontend
           */
          name: string;
          /**
           * One sentence on the sign-in page: who this is and what to expect.
           * @visibility frontend
           */
          about: string;
          /**
           * The User entity of the catalog that the persona stands for, for example "user:default/researcher".
           */
          userEntityRef: string;
        }>;
      };
    };
  };
}
