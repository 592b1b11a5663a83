import { summarizeTemplate } from '../../aws/cloudFormation/summarizeTemplate';
import { validateTemplate } from '../../aws/cloudFormation/validateTemplate';
import { makeTemplate } from '../template/makeTemplate';
import { needsOfTemplateAt } from '../template/readTemplate';
import { type TemplateNeeds, templateNeeds } from '../template/templateNeeds';
import type { Step } from './Step';

/** Makes the template and has CloudFormation check it; learns what it needs of a launch role. */
export const template: Step = {
  async take({ hub, answers }) {
    const { url } = answers.source;
    if (url) return done(await needsOfTemplateAt(hub.reader, url));
    const { body } = await makeTemplate(hub.reader, answers);
    await validateTemplate(hub.reader, body);
    return done(
      templateNeeds(await summarizeTemplate(hub.reader, { body }), body),
    );
  },
};

function done(needs: TemplateNeeds) {
  return {
    state: 'done' as const,
    message: `CloudFormation takes it. It creates ${needs.resourceTypes.join(
      ', ',
    )}.`,
    facts: { needs: JSON.stringify(needs) },
  };
}
