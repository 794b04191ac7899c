/** The part of Citation.js that a test uses; the package has no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown };
  };
}
