import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs of the system that some tests run, with the Debian packages that install them. */
const TOOLS = {
  epubcheck: 'epubcheck',
  qpdf: 'qpdf',
  soffice: 'libreoffice-writer libreoffice-calc',
} as const;
export type Tool = keyof typeof TOOLS;

/** The end of the title of a test that did not run because a program is missing. */
const NOT_TRIED = / \(not tried: [^)]+\)$/;

/** The path of a program, or undefined if it is not installed. */
export function findTool(tool: Tool, path: string = process.env['PATH'] ?? ''): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find(isProgram);
}

/** The programs that are not installed, with how to install each. */
export const missingTools = (tools: readonly Tool[] = Object.keys(TOOLS) as Tool[], path?: string): string[] =>
  tools.filter((tool) => !findTool(tool, path)).map((tool) => `${tool} not tried: not installed (Debian: apt-get install ${TOOLS[tool]})`);

/** The title of a test that is left out because `tools` are missing. */
export const titleWithout = (title: string, tools: readonly Tool[]): string => `${title} (not tried: ${tools.join(' and ')} missing)`;

/** True for the title of a test that was left out because a program is missing. */
export const isNotTried = (title: string): boolean => NOT_TRIED.test(title);

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
