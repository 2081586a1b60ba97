/**
 * The interface that validators share (https://standardschema.dev), as far as
 * tools need it: Zod, Valibot, ArkType and others implement it.
 */

export interface StandardSchema<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /** Of validators that can describe themselves. */
    readonly jsonSchema?: {
      readonly input: (options: { readonly target: "draft-2020-12" }) => Record<string, unknown>;
    };
  };
}

export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a validator lets through. */
export type Validated<Schema> = Schema extends StandardSchema<infer _, infer Output> ? Output : never;

export function isStandardSchema(value: unknown): value is StandardSchema {
  return (typeof value === "object" || typeof value === "function") && value !== null && "~standard" in value;
}

/** Issues in one line, each with the place it is about. */
export function describeIssues(issues: readonly SchemaIssue[]): string {
  const place = (issue: SchemaIssue): string =>
    (issue.path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join(".");
  return issues.map((issue) => `${place(issue) || "input"}: ${issue.message}`).join("; ");
}
