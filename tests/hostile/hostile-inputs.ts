// Inputs for every question of the contract, out of its own schemas: with whatever ids somebody wants to put into them.
import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { contract } from '../../preload/contract/contract.ts';
import { Role } from '../../preload/contract/role.ts';

export interface Question {
  /** e.g. ['history', 'undo'] */
  path: readonly string[];
  by: Role;
  /** As JSON Schema; missing where nothing is asked for. */
  schema?: Schema | undefined;
}

type Schema = z.infer<typeof Schema>;

const Shape = z.object({
  type: z.string().optional(),
  const: z.string().optional(),
  required: z.array(z.string()).default([]),
});
interface SchemaTree extends z.infer<typeof Shape> {
  properties?: Record<string, SchemaTree> | undefined;
  items?: SchemaTree | undefined;
  anyOf?: SchemaTree[] | undefined;
  oneOf?: SchemaTree[] | undefined;
}
const Schema: z.ZodType<SchemaTree> = Shape.extend({
  get properties() {
    return z.record(z.string(), Schema).optional();
  },
  get items() {
    return Schema.optional();
  },
  get anyOf() {
    return z.array(Schema).optional();
  },
  get oneOf() {
    return z.array(Schema).optional();
  },
});

const Meta = z.object({ by: Role });

/** Every question there is: a new one is asked here without a word. */
export const QUESTIONS: readonly Question[] = questionsIn(contract, []);

function questionsIn(node: object, path: readonly string[]): Question[] {
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    const here = [...path, key];
    if (!isContractProcedure(child)) return typeof child === 'object' && child !== null ? questionsIn(child, here) : [];

    const { meta, inputSchema } = child['~orpc'];
    const schema = inputSchema instanceof z.ZodType ? Schema.parse(z.toJSONSchema(inputSchema, { io: 'input' })) : undefined;
    return [{ path: here, by: Meta.parse(meta).by, schema }];
  });
}

/** What stands in a place of an input, by the place's own name. */
export type Words = (name: string) => readonly string[];

/** Every input that can be put together, where each place takes each of its words once while the others keep their first. */
export function inputsOf({ schema }: Question, words: Words): unknown[] {
  return schema ? valuesOf(schema, { name: '', words }) : [undefined];
}

interface Place {
  name: string;
  words: Words;
}

function valuesOf(schema: Schema, { name, words }: Place): unknown[] {
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.flatMap((choice) => valuesOf(choice, { name, words }));
  if (schema.const !== undefined) return [schema.const];

  switch (schema.type) {
    case 'string':
      return [...words(name)];
    case 'integer':
    case 'number':
      return [0];
    case 'array':
      return schema.items ? valuesOf(schema.items, { name, words }).map((item) => [item]) : [[]];
    case 'object':
      return objectsOf(schema.properties ?? {}, words);
    default:
      return ['words'];
  }
}

function objectsOf(properties: Record<string, Schema>, words: Words): unknown[] {
  const fields = Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema, { name, words })] as const);
  const first = Object.fromEntries(fields.map(([name, values]) => [name, values[0]]));
  const varied = fields.flatMap(([name, values]) => values.slice(1).map((value) => ({ ...first, [name]: value })));
  return [first, ...varied];
}
