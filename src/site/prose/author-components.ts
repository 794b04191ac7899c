import Citation from './Citation.astro';
import GlossaryWord from './GlossaryWord.astro';
import Quotation from './Quotation.astro';
import SideNotes from './SideNotes.astro';
import Timeline from './Timeline.astro';
import WideTable from './WideTable.astro';

/** What an author's MDX may use, and what its Markdown becomes. Nothing else reaches a page. */
export const AUTHOR_COMPONENTS = { Citation, GlossaryWord, Quotation, SideNotes, Timeline, table: WideTable };
