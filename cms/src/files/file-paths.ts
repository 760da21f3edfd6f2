import type { FlattenedField, PayloadRequest } from 'payload';

/** The paths of the fields that hold files, through groups and rows: `files.file`, `sampleFilled`. */
export const filePathsOf = (req: PayloadRequest, collection: string): string[] =>
  pathsIn(req.payload.collections[collection].config.flattenedFields, '');

const pathsIn = (fields: FlattenedField[], at: string): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'upload') return [`${at}${field.name}`];
    const hasFields = field.type === 'group' || field.type === 'array';
    return hasFields ? pathsIn(field.flattenedFields, `${at}${field.name}.`) : [];
  });
