/**
 * The day that a copy of the site was made on, ISO; `SOURCE_DATE_EPOCH` (seconds) for builds that have to be the same
 * tomorrow.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function editionDay({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv): string {
  const date = epoch === undefined || epoch === '' ? new Date() : new Date(Number(epoch) * 1000);
  return date.toISOString().slice(0, 10);
}
