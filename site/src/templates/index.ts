import type { Template } from '../../content/addresses.ts';
import Body from './Body.astro';
import Decision from './Decision.astro';
import Department from './Department.astro';
import Form from './Form.astro';
import Front from './Front.astro';
import Home from './Home.astro';
import MissingLanguage from './MissingLanguage.astro';
import Month from './Month.astro';
import Moved from './Moved.astro';
import NotFound from './NotFound.astro';
import Notice from './Notice.astro';
import Place from './Place.astro';
import Procedure from './Procedure.astro';
import Section from './Section.astro';
import Tariff from './Tariff.astro';
import Tombstone from './Tombstone.astro';
import Topic from './Topic.astro';
import Year from './Year.astro';

/** One template for each page there can be; an address without one does not compile. */
export const templates: Record<Template, typeof Front> = {
  department: Department,
  body: Body,
  decision: Decision,
  topic: Topic,
  tariff: Tariff,
  procedure: Procedure,
  form: Form,
  place: Place,
  notice: Notice,
  front: Front,
  home: Home,
  section: Section,
  year: Year,
  month: Month,
  'missing-language': MissingLanguage,
  moved: Moved,
  tombstone: Tombstone,
  'not-found': NotFound,
};
