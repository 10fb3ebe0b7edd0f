// Which shape does the store have? Names of the migrations that were done, and the one row that whoever changes the
// shape holds locked meanwhile.

export interface SchemaTables {
  readonly schema_lock: { readonly only_one: number };
  readonly schema_migrations: { readonly name: string; readonly applied_ms: number };
}
