/** The release line of a release, such as `2.6` of `2.6.25`. */
export function lineOf(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}
