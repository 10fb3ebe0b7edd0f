// Which files are there, and what is wrong with each? Takes files off the shelf by kind and collects every problem.

import { readEvidence } from "./facts/evidence.ts";
import type { Table } from "./facts/tables.ts";
import type { Entry } from "./page/entry.ts";
import type { Fields, Report } from "./page/fields.ts";
import { type ContentFile, openPage, openSheet, openTable, type Page } from "./page/page.ts";
import type { ContentProblem, Evidence } from "./types.ts";

export interface TableValue<Value> {
  readonly table: Value;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly sources: readonly string[];
}

interface Reading<Value> {
  readonly open: (text: string, report: Report) => Page | null;
  readonly read: (page: Page) => Value;
}

export class Shelf {
  readonly #files: readonly ContentFile[];
  readonly #problems: ContentProblem[] = [];
  readonly #opened = new Set<string>();

  constructor(files: readonly ContentFile[]) {
    this.#files = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  get problems(): readonly ContentProblem[] {
    return this.#problems.toSorted((a, b) =>
      a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
    );
  }

  reporter(file: string): Report {
    return (line, problem) => this.#problems.push({ file, line, problem });
  }

  /** Every page of a folder, ordered by id; a page that cannot be opened is reported and left out. */
  pages<Value extends { readonly id: string }>(
    folder: string,
    read: (page: Page) => Value,
  ): readonly Entry<Value>[] {
    return this.#files.flatMap((file) => {
      const name = new RegExp(`^${folder}/([a-z0-9_]+)\\.md$`).exec(file.path)?.[1];
      return name === undefined ? [] : this.#read(file, name, { open: openPage, read });
    });
  }

  /** Every file of a folder that is nothing but facts (YAML), ordered by id. */
  sheets<Value extends { readonly id: string }>(
    folder: string,
    read: (facts: Fields) => Value,
  ): readonly Entry<Value>[] {
    return this.#files.flatMap((file) => {
      const name = new RegExp(`^${folder}/([a-z0-9_]+)\\.yaml$`).exec(file.path)?.[1];
      const reading = { open: openSheet, read: ({ facts }: Page) => read(facts) };
      return name === undefined ? [] : this.#read(file, name, reading);
    });
  }

  /** A table file; null once its absence or its state is reported. */
  table<Value>({ file: path, marked, read }: Table<Value>): Entry<TableValue<Value>> | null {
    const report = this.reporter(path);
    const before = this.#problems.length;
    const file = this.#files.find((candidate) => candidate.path === path);
    if (!file) report(1, "the file is missing");
    this.#opened.add(path);
    const facts = file ? openTable(file.text, report) : null;
    if (!facts) return null;
    const value = {
      table: read(facts),
      evidence: readEvidence(facts, marked),
      sources: facts.ids("sources"),
    };
    facts.refuseTheRest();
    return { id: path, value, facts, body: [], report, sound: this.#problems.length === before };
  }

  /** To be called last: a file of no known kind is most likely misnamed. */
  refuseTheRest(): void {
    for (const { path } of this.#files) {
      if (!this.#opened.has(path))
        this.reporter(path)(1, "no place for this file (names are small letters and _)");
    }
  }

  #read<Value extends { readonly id: string }>(
    file: ContentFile,
    id: string,
    { open, read }: Reading<Value>,
  ): readonly Entry<Value>[] {
    this.#opened.add(file.path);
    const report = this.reporter(file.path);
    const before = this.#problems.length;
    const page = open(file.text, report);
    if (!page) return [];
    const value = read(page);
    page.facts.refuseTheRest();
    if (value.id !== id) page.facts.report("id", `"${value.id}" is not the file's name, "${id}"`);
    return [{ id, value, ...page, report, sound: this.#problems.length === before }];
  }
}
