/** The parts of the council's own work that can be in a report. */
export const OWN_PARTS = ['programme', 'result'] as const;
export type OwnPart = (typeof OWN_PARTS)[number];

/** The maximum number of case studies in a report: no committee reads a longer one. */
export const MAX_IN_REPORT = 12;

/** The contents of a report, stored in the address: `#studies=a-slug,b-slug&with=programme,result`. */
export interface ReportState {
  /** Undefined if the address names none: then the saved list is used. */
  readonly slugs: readonly string[] | undefined;
  readonly parts: readonly OwnPart[];
}

/** The contents that an address asked for, and those that cannot be shown. */
export interface ReadReportState extends ReportState {
  /** Slugs without a case study. */
  readonly unknown: readonly string[];
  /** How many are over the limit. */
  readonly leftOut: number;
}

export function parseReportHash(hash: string, known: ReadonlySet<string>): ReadReportState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const asked = given.get('studies');
  const wanted = (given.get('with') ?? '').split(',');
  const parts = OWN_PARTS.filter((part) => wanted.includes(part));
  return { ...(asked === null ? { slugs: undefined, unknown: [], leftOut: 0 } : chooseSlugs(asked.split(','), known)), parts };
}

/** The slugs that can be in a report, each once. */
export function chooseSlugs(asked: readonly string[], known: ReadonlySet<string>): Omit<ReadReportState, 'parts'> {
  const slugs = [...new Set(asked.filter(Boolean))];
  const found = slugs.filter((slug) => known.has(slug));
  return {
    slugs: found.slice(0, MAX_IN_REPORT),
    unknown: slugs.filter((slug) => !known.has(slug)),
    leftOut: Math.max(0, found.length - MAX_IN_REPORT),
  };
}

/** The part of an address after `#`. */
export function formatReportHash({ slugs = [], parts }: ReportState): string {
  return [`studies=${slugs.join(',')}`, ...(parts.length > 0 ? [`with=${parts.join(',')}`] : [])].join('&');
}
