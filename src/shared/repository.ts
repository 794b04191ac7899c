/** The address of a repository on GitHub. */
const REPOSITORY = /^https:\/\/github\.com\/[\w-]+\/[\w.-]+$/;

/**
 * What the environment says of the repository: `https://github.com/<owner>/<name>`, a slash or `.git` at its end taken away.
 * Empty where it says nothing. Throws where it is another address.
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
