/** Says how long a step took, apart from the tables: on standard error. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.error(`${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
