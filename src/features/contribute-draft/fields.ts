/** The parts of JSON Schema that forms are made from. */
export interface FormSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly required?: readonly string[];
  readonly items?: FormSchema;
  readonly anyOf?: readonly FormSchema[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly propertyNames?: FormSchema;
  readonly additionalProperties?: FormSchema | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A field of a form. */
export type Field = TextField | ChoiceField | ChoicesField | SwitchField | ListField | GroupField | ClausesField | OneOfField;

interface Common {
  /** Its name within the list or group that it belongs to; empty for an entry of a list. */
  readonly name: string;
  /** The names from the top, as in `results.before.value`. Labels are found by it. Entries of a list add no name. */
  readonly path: string;
  /** Its description in the schema. */
  readonly help?: string | undefined;
  /** Whether a finished case study needs an answer. */
  readonly isRequired: boolean;
  /** Whether it must be in the file even if there is nothing to say. */
  readonly isWrittenEmpty?: boolean | undefined;
}

/** What a text refers to: a place, a case study, or a source of this one. */
type Reference = 'places' | 'studies' | 'sources';

export interface TextField extends Common {
  readonly kind: 'text';
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly form: 'line' | 'lines' | 'address' | 'number' | 'date' | 'prose';
  readonly refersTo?: Reference | undefined;
}

interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly optionNames?: readonly string[] | undefined;
}

/** Several words from a short list, in the order of choosing. */
interface ChoicesField extends Common {
  readonly kind: 'choices';
  readonly options: readonly string[];
  readonly optionNames?: readonly string[] | undefined;
  readonly least: number;
  readonly most?: number | undefined;
}

interface SwitchField extends Common {
  readonly kind: 'switch';
}

export interface ListField extends Common {
  readonly kind: 'list';
  readonly item: Field;
  readonly least: number;
  readonly most?: number | undefined;
}

export interface GroupField extends Common {
  readonly kind: 'group';
  readonly fields: readonly Field[];
}

/** Several words from a short list, each with its own text. */
export interface ClausesField extends Common {
  readonly kind: 'clauses';
  readonly options: readonly string[];
  readonly optionNames?: readonly string[] | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Either a word for "nothing to say", or the details. */
export interface OneOfField extends Common {
  readonly kind: 'either';
  readonly word: string;
  readonly told: Field;
}

/** Fields whose text is the id of something that the user chooses by name. */
const REFERENCES: Readonly<Record<string, Reference>> = { places: 'places', learntFrom: 'studies', source: 'sources' };

/** A text that may be this long or longer gets more than one line. */
const LONG = 180;

/** The start of every date pattern. */
const YEAR = '^\\d{4}';

/** The fields of an object, in the order of the schema. */
export function fieldsOf({ properties = {}, required = [] }: FormSchema, prefix = ''): Field[] {
  return Object.entries(properties).map(([name, schema]) =>
    fieldOf(schema, {
      name,
      path: `${prefix}${name}`,
      help: schema.description,
      isRequired: required.includes(name) && schema.minItems !== 0,
      isWrittenEmpty: required.includes(name) && schema.minItems === 0,
    }),
  );
}

function fieldOf(schema: FormSchema, common: Common): Field {
  const details = schema.anyOf?.find(({ type }) => type === 'array' || type === 'object');
  const word = schema.anyOf?.find((branch) => branch.const !== undefined)?.const;
  if (details && word !== undefined)
    return { ...common, kind: 'either', word, told: fieldOf(details, { name: 'told', path: common.path, isRequired: true }) };
  if (schema.enum) return { ...common, kind: 'choice', ...optionsOf(schema) };
  if (schema.items) return listOf(schema, schema.items, common);
  if (schema.propertyNames) return clausesOf(schema, common);
  if (schema.properties) return { ...common, kind: 'group', fields: fieldsOf(schema, `${common.path}.`) };
  return schema.type === 'boolean' ? { ...common, kind: 'switch' } : textOf(schema, common);
}

function listOf({ minItems = 0, maxItems }: FormSchema, items: FormSchema, common: Common): Field {
  const size = { least: minItems, most: maxItems };
  if (items.enum) return { ...common, kind: 'choices', ...optionsOf(items), ...size };
  const item = fieldOf(items, { name: '', path: common.path, help: items.description, isRequired: true });
  const refersTo = REFERENCES[common.name];
  return { ...common, kind: 'list', item: item.kind === 'text' && refersTo ? { ...item, refersTo } : item, ...size };
}

function clausesOf({ propertyNames = {}, additionalProperties }: FormSchema, common: Common): ClausesField {
  const clause = typeof additionalProperties === 'object' ? additionalProperties : {};
  return { ...common, kind: 'clauses', ...optionsOf(propertyNames), least: clause.minLength, most: clause.maxLength };
}

const optionsOf = (schema: FormSchema): Pick<ChoiceField, 'options' | 'optionNames'> => ({
  options: schema.enum ?? [],
  optionNames: schema.enumDescriptions,
});

function textOf(schema: FormSchema, common: Common): TextField {
  return {
    ...common,
    kind: 'text',
    least: schema.minLength,
    most: schema.maxLength,
    form: formOf(schema),
    refersTo: REFERENCES[common.name],
  };
}

function formOf({ type = 'string', format, pattern = '', maxLength = 0 }: FormSchema): TextField['form'] {
  const types = [type].flat();
  if (types.includes('number') || (types.includes('integer') && !types.includes('string'))) return 'number';
  if (format === 'uri') return 'address';
  if (pattern.startsWith(YEAR)) return 'date';
  return maxLength >= LONG ? 'lines' : 'line';
}
