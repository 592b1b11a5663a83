import { summarizeTemplate } from '../../aws/cloudFormation/summarizeTemplate';
import { validateTemplate } from '../../aws/cloudFormation/validateTemplate';
import { makeTemplate, parametersLookedUp } from '../template/makeTemplate';
import type { Step } from './Step';

/** Makes the template and has CloudFormation check it; learns what resources it creates. */
export const template: Step = {
  async take({ hub, answers }) {
    const { url } = answers.source;
    if (url) {
      const { resourceTypes } = await summarizeTemplate(hub.reader, { url });
      return done(resourceTypes, []);
    }
    const { body } = await makeTemplate(hub.reader, answers);
    await validateTemplate(hub.reader, body);
    const { resourceTypes } = await summarizeTemplate(hub.reader, { body });
    return done(resourceTypes, parametersLookedUp(body));
  },
};

function done(resourceTypes: string[], parameters: string[]) {
  return {
    state: 'done' as const,
    message: `CloudFormation takes it. It creates ${resourceTypes.join(', ')}.`,
    facts: {
      resourceTypes: JSON.stringify(resourceTypes),
      parameters: JSON.stringify(parameters),
    },
  };
}
