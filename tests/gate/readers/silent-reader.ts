/* A reader that exits before it reports that it is ready. */
process.stderr.write('It cannot start.\n');
process.exit(3);
