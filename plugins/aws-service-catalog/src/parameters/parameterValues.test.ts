import type { LaunchForm } from 'backstage-plugin-aws-service-catalog-common';
import { deepLearningForm, jupyterHubForm } from '../__testUtils__/story';
import {
  enteredValues,
  startingValues,
  withoutSecretValues,
} from './parameterValues';

const listForm: LaunchForm = {
  ...deepLearningForm,
  schema: {
    properties: {
      Zones: { type: 'array', items: { type: 'string' }, default: ['a'] },
      Size: { type: 'string', default: '1' },
    },
  },
  hints: {},
};

describe('startingValues', () => {
  it('are the defaults of the template', () => {
    expect(startingValues(deepLearningForm)).toEqual({
      AllowedCidr: '10.0.0.0/8',
      InstanceType: 't3.large',
      VolumeSize: '100',
    });
  });

  it('are the present values of an update before them, and typed ones before both', () => {
    const form = {
      ...deepLearningForm,
      values: { InstanceType: 'g5.xlarge', VolumeSize: '200' },
    };
    expect(startingValues(form, { VolumeSize: '300' })).toMatchObject({
      InstanceType: 'g5.xlarge',
      VolumeSize: '300',
    });
  });

  it('pass over what this version does not ask for, or asks for in another shape', () => {
    expect(
      startingValues(listForm, { Gone: 'x', Zones: 'b', Size: ['2'] }),
    ).toEqual({ Zones: ['a'], Size: '1' });
  });

  it('never fill a secret with anything but what was typed', () => {
    const form = { ...jupyterHubForm, values: { AdminPassword: '****' } };
    expect(startingValues(form)).not.toHaveProperty('AdminPassword');
    expect(startingValues(form, { AdminPassword: 'typed' })).toHaveProperty(
      'AdminPassword',
      'typed',
    );
  });
});

describe('enteredValues', () => {
  it('leave out what is still to be filled, and send what was emptied', () => {
    expect(
      enteredValues(deepLearningForm, {
        VpcId: '',
        AllowedCidr: '',
        InstanceType: 'g5.xlarge',
        Gone: 'x',
      }),
    ).toEqual({ AllowedCidr: '', InstanceType: 'g5.xlarge' });
  });

  it('leave out a secret that keeps its value', () => {
    const form = {
      ...jupyterHubForm,
      schema: { ...jupyterHubForm.schema, required: [] },
    };
    expect(enteredValues(form, { AdminPassword: '' })).toEqual({});
  });
});

describe('withoutSecretValues', () => {
  it('leaves the rest', () => {
    expect(withoutSecretValues({ A: '1', B: '2' }, ['B'])).toEqual({ A: '1' });
  });
});
