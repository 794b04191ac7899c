/** What of the council's own work can be in a report. */
export const OWN_PARTS = ['programme', 'result'] as const;
export type OwnPart = (typeof OWN_PARTS)[number];

/** The most case studies in a report: with more, no committee reads it. */
export const MAX_IN_REPORT = 12;

/** What a report is made from. It is in the address: `#studies=a-slug,b-slug&with=programme,result`. */
export interface ReportState {
  /** Undefined where the address names none: then the saved list is taken. */
  readonly slugs: readonly string[] | undefined;
  readonly parts: readonly OwnPart[];
}

/** What an address asked for, and what of it cannot be shown. */
export interface ReadReportState extends ReportState {
  /** Slugs that no case study has. */
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

/** Those of the slugs that can be in a report, each once. */
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
