import { AwsError } from '../../core/AwsError';

export const badRequest = (message: string) =>
  new AwsError('BadRequestException', message);

export const notFound = (message: string) =>
  new AwsError('NotFoundException', message, { status: 404 });
