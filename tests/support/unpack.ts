import { removeUnpacked, unpackZip } from './places.ts';

/** Runs once before the tests of the browsers; what it gives back runs after them. */
export default function unpack(): () => void {
  unpackZip();
  return removeUnpacked;
}
