/** The text of a file that a reader chose; undefined if the browser cannot read it. */
export const readText = (file: File): Promise<string | undefined> => file.text().catch(() => undefined);
