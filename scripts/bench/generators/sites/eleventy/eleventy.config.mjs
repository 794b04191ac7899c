/** The bodies contain no template code. */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addCollection('areas', (api) => {
    const studies = api.getFilteredByTag('study');
    const areas = [...new Set(studies.flatMap(({ data }) => data.areas))].sort();
    return areas.map((area) => ({ area, studies: studies.filter(({ data }) => data.areas.includes(area)) }));
  });
  return { markdownTemplateEngine: false };
}
