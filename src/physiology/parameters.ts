import { PARAMETER_TABLE } from './parameter-table.ts';

export type ParameterName = keyof typeof PARAMETER_TABLE;

/** The numbers alone, as the equations read them. */
export type ModelParameters = Readonly<Record<ParameterName, number>>;

export const PARAMETER_NAMES = Object.keys(PARAMETER_TABLE) as readonly ParameterName[];

/** The typical person. */
export const DEFAULT_PARAMETERS: ModelParameters = Object.freeze(
  Object.fromEntries(PARAMETER_NAMES.map((name) => [name, PARAMETER_TABLE[name].value])) as Record<ParameterName, number>,
);
