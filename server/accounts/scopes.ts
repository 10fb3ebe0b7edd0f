// How does the library know our scopes? "log:read" is the permission `read` on `log`.
import { SCOPES, type Scope } from "./principal.ts";

export type Permissions = Readonly<Record<string, readonly string[]>>;

export function permissionsOf(scopes: readonly Scope[]): Record<string, string[]> {
  const permissions: Record<string, string[]> = {};
  for (const scope of scopes) {
    const [what = "", may = ""] = scope.split(":");
    permissions[what] = [...(permissions[what] ?? []), may];
  }
  return permissions;
}

export function scopesOf(permissions: Permissions | null | undefined): readonly Scope[] {
  return SCOPES.filter((scope) => {
    const [what = "", may = ""] = scope.split(":");
    return permissions?.[what]?.includes(may) ?? false;
  });
}
