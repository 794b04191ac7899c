/** Prints how long a step took to standard error, separately from the tables. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.error(`${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
