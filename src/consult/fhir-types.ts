/** The few parts of FHIR R4 (4.0.1) that a care plan of ours uses. */

/** A reference that says who is left out, and why, or one to a resource within. */
export interface FhirReference {
  readonly reference?: string;
  readonly extension?: readonly { readonly url: string; readonly valueCode: string }[];
}

export interface FhirConcept {
  readonly coding?: readonly { readonly system: string; readonly code: string; readonly display: string }[];
  readonly text?: string;
}

export interface FhirNote {
  readonly text: string;
}

export interface FhirCondition {
  readonly resourceType: 'Condition';
  readonly id: string;
  readonly code: FhirConcept;
  readonly bodySite: readonly FhirConcept[];
  readonly subject: FhirReference;
  readonly note: readonly FhirNote[];
}

export interface FhirGoal {
  readonly resourceType: 'Goal';
  readonly id: string;
  readonly lifecycleStatus: 'active';
  readonly description: FhirConcept;
  readonly subject: FhirReference;
  readonly target?: readonly { readonly dueDuration: { readonly value: number; readonly unit: string; readonly system: string; readonly code: 'wk' } }[];
  readonly addresses?: readonly FhirReference[];
}

export interface FhirTiming {
  readonly repeat: {
    readonly duration?: number;
    readonly durationUnit?: 's' | 'min';
    readonly frequency: number;
    readonly period: number;
    readonly periodUnit: 'd';
  };
}

export interface FhirActivity {
  readonly detail: {
    readonly kind?: 'ServiceRequest' | 'Appointment';
    readonly code: FhirConcept;
    readonly goal?: readonly FhirReference[];
    readonly status: 'scheduled' | 'not-started' | 'completed';
    readonly scheduledTiming?: FhirTiming;
    readonly scheduledString?: string;
    readonly description?: string;
  };
}

export interface FhirCarePlan {
  readonly resourceType: 'CarePlan';
  readonly language: string;
  readonly text: { readonly status: 'generated'; readonly div: string };
  readonly contained?: readonly (FhirCondition | FhirGoal)[];
  readonly status: 'active';
  readonly intent: 'plan';
  readonly title: string;
  readonly subject: FhirReference;
  readonly created?: string;
  readonly addresses?: readonly FhirReference[];
  readonly goal?: readonly FhirReference[];
  readonly activity?: readonly FhirActivity[];
  readonly note: readonly FhirNote[];
}
