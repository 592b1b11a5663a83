import { NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { deleteObject } from '../../aws/s3/deleteObject';
import { getObjectText } from '../../aws/s3/getObjectText';
import { putTemplate, templateKey } from '../../aws/s3/putTemplate';
import type { S3Place } from '../../aws/s3/s3Url';
import { templateBucketOf } from '../../catalogs/Catalog';
import { makeTemplate } from '../template/makeTemplate';
import { fact } from './ids';
import { ignoreMissing } from './ignoreMissing';
import { makeNoted } from './makeNoted';
import type { Step } from './Step';

/** Puts the template where Service Catalog takes it from. Its place follows from its text. */
export const storeTemplate: Step = {
  async take(ctx) {
    const { hub, answers } = ctx;
    const owned = templateBucketOf(hub.catalog);
    if (!owned) {
      return {
        state: 'blocked',
        message: `The catalog ${hub.catalog.id} has no bucket for templates.`,
        fix: {
          text: 'Name one as templateBucket of the catalog in the configuration of the portal. Then resume.',
        },
      };
    }
    const { body: text } = await makeTemplate(hub.reader, answers);
    const { bucket } = owned;
    const place = { ...owned, key: templateKey(text) };
    const put = () => putTemplate(hub.actor, owned, text);
    const { url } = (await isThere(hub.actor, place))
      ? await put()
      : await makeNoted(ctx, { ...place }, put);
    return {
      state: 'done',
      facts: { ...place, url },
      evidence: [{ label: 'Template', id: `s3://${bucket}/${place.key}`, url }],
    };
  },

  async takeBack({ hub, facts }) {
    await ignoreMissing(
      deleteObject(hub.actor, {
        bucket: fact(facts, 'bucket'),
        bucketOwner: facts.bucketOwner,
        key: fact(facts, 'key'),
      }),
    );
    return { takenBack: 'done' };
  },
};

async function isThere(session: AwsSession, place: S3Place): Promise<boolean> {
  try {
    await getObjectText(session, place);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
