/** The address of a repository on GitHub. */
const REPOSITORY = /^https:\/\/github\.com\/[\w-]+\/[\w.-]+$/;

/**
 * The repository that the environment gives: `https://github.com/<owner>/<name>`, without a slash or `.git` at its end.
 * Empty if it gives none. Throws for any other address.
 */
export function readRepository(said: string | undefined): string {
  const address = (said ?? '')
    .trim()
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  if (address === '' || REPOSITORY.test(address)) return address;
  throw new Error(
    `ALMANAC_REPOSITORY is "${address}", so links to GitHub could not work. Write https://github.com/<owner>/<name>, or leave it empty.`,
  );
}
