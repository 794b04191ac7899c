/* A reader that ends before it says that it is ready. */
process.stderr.write('It cannot start.\n');
process.exit(3);
