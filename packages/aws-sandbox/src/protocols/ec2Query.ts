import { formOf, readForm, type FormDialect } from './queryForm';
import type { Protocol } from './wire';
import { writeMembers } from './writeXml';
import { element, textElement } from './xmlText';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const dialect: FormDialect = {
  memberName: (name, ref) => ref.queryName ?? capital(ref.locationName ?? name),
  flatLists: true,
  malformed: 'InvalidParameterValue',
};

const XML = 'text/xml;charset=UTF-8';

/** EC2's dialect of Query: flat lists in, members straight below the response element out, errors in their own envelope. */
export const ec2Query: Protocol = {
  readInput(request, model, operation) {
    return operation.input
      ? readForm(formOf(request), model, operation.input.shape, dialect)
      : {};
  },
  writeOutput(output, model, operation, requestId) {
    const { name, output: declared } = operation;
    const members = declared
      ? writeMembers(model, model.shapes[declared.shape], output)
      : textElement('return', 'true');
    return {
      status: 200,
      headers: { 'content-type': XML, 'x-amzn-requestid': requestId },
      body: `<${name}Response xmlns="${
        model.metadata.xmlNamespace
      }/">${textElement('requestId', requestId)}${members}</${name}Response>`,
    };
  },
  writeError(error, requestId) {
    const body =
      textElement('Code', error.code) + textElement('Message', error.message);
    return {
      status: error.status,
      headers: { 'content-type': XML, 'x-amzn-requestid': requestId },
      body: element(
        'Response',
        element('Errors', element('Error', body)) +
          textElement('RequestID', requestId),
      ),
    };
  },
};
