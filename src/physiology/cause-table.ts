import type { Cause, Severity } from './scenarios.ts';

/**
 * What each cause does, and how much of it each severity means. All illustrative: load and stress have no measured
 * unit. Load is a share of what the affected fibres can keep up, not of full force.
 */
export interface CauseFigures {
  /** Load and stress once the cause acts fully. */
  readonly load: number;
  readonly stress: number;
  /** Fibre damage done at once when the cause begins. */
  readonly damage: number;
  /** How slowly the cause comes on. */
  readonly rampHours: number;
  /** How long it acts before treatment, at moderate severity. */
  readonly leadDays: number;
}

export const CAUSE_TABLE: Readonly<Record<Cause, CauseFigures>> = {
  overuse: { load: 0.82, stress: 0.15, damage: 0, rampHours: 48, leadDays: 28 },
  sitting: { load: 0.71, stress: 0.36, damage: 0, rampHours: 96, leadDays: 42 },
  strain: { load: 0.475, stress: 0.22, damage: 0.85, rampHours: 1, leadDays: 10 },
  anatomical: { load: 0.8, stress: 0.14, damage: 0, rampHours: 240, leadDays: 84 },
  sleep: { load: 0.5, stress: 0.85, damage: 0, rampHours: 96, leadDays: 42 },
};

export interface SeverityFigures {
  /** Factor on load and damage. */
  readonly strength: number;
  /** Factor on the share of fibres that can be recruited. */
  readonly foci: number;
  /** Factor on the lead. */
  readonly lead: number;
}

export const SEVERITY_TABLE: Readonly<Record<Severity, SeverityFigures>> = {
  mild: { strength: 1, foci: 0.84, lead: 1.3 },
  moderate: { strength: 1, foci: 1, lead: 1 },
  severe: { strength: 1.05, foci: 1.1, lead: 2 },
};

/** Load and stress of a day without any cause. */
export const BASE_LOAD = 0.22;
export const BASE_STRESS = 0.12;

/** How long the cause acts before treatment. A strain is one moment: its lead is the same however severe it is. */
export function leadHours(cause: Cause, severity: Severity): number {
  const factor = cause === 'strain' ? 1 : SEVERITY_TABLE[severity].lead;
  return 24 * CAUSE_TABLE[cause].leadDays * factor;
}
