import { existsSync } from 'node:fs';

/** LibreOffice, which opens the spreadsheets of the tests, where it is installed. */
export const findLibreOffice = (): string | undefined => LIBRE_OFFICE.find(existsSync);

const LIBRE_OFFICE = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** Programs that tests need and that are missing, each with what to install, in the words of Debian. */
export const missingPrograms = (): string[] =>
  findLibreOffice() === undefined ? ['LibreOffice not tried: not installed (Debian: apt-get install libreoffice-calc)'] : [];
