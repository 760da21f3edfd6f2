import type { AnyRelease } from './pull.ts';

/** What the log says of a release: one line, and one more for each thing that is not in it. */
export function sentencesOf(release: AnyRelease): string[] {
  const { number, rendered, written } = release;
  return [
    `Release ${number}: ${rendered} pages rendered, ${written} changed.`,
    ...('failed' in release ? release.failed : []).map(({ reason }) => `Left as it was: ${reason}`),
    ...('refused' in release ? release.refused : []).map(
      ({ kind, publicId, step, reason }) => `Refused at "${step}": ${kind}/${publicId}. ${reason}`,
    ),
    ...('unknown' in release ? release.unknown : []).map(
      (line) => `Skipped a line that names no known document: ${line}`,
    ),
  ];
}
