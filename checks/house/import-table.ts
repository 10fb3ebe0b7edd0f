// Does every import keep to the table of rooms, and come through a door?
import { posix } from "node:path";
import { type FileImport, importsOf } from "../program/imports.ts";
import type { Finding } from "./finding.ts";
import { isTestFile, ROOMS, type RoomRule, roomOf } from "./rooms.ts";

const DOOR = /^@dorsal\/([^/]+)(\/.*)?$/;

export function checkImports(path: string, text: string): readonly Finding[] {
  const room = roomOf(path);
  const rule = room === undefined ? undefined : ROOMS[room];
  if (room === undefined || rule === undefined) return [];
  return importsOf(path, text).flatMap((one) => {
    const says = objection(one, room, rule);
    return says === undefined ? [] : [{ file: path, line: one.line, says }];
  });
}

function objection(one: FileImport, room: string, rule: RoomRule): string | undefined {
  if (one.specifier.startsWith(".")) return relativeObjection(one, room);
  const [, other, deep] = DOOR.exec(one.specifier) ?? [];
  if (other !== undefined) return deep ? deepImport(one.specifier) : roomObjection(one, room, other, rule);
  if (rule.pure && !one.typeOnly && !isTestFile(one.file)) {
    return `${room} is pure and must not import "${one.specifier}"; take what it gives as an argument.`;
  }
}

function relativeObjection({ file, specifier }: FileImport, room: string): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (target.split("/")[0] !== room) {
    return `"${specifier}" leaves the room ${room}; rooms are entered by their door, @dorsal/NAME.`;
  }
  if (isTestFile(target) && !isTestFile(file))
    return `"${specifier}" is for tests; what ships must not need it.`;
}

function deepImport(specifier: string): string {
  return `"${specifier}" goes past the door of another room; import from the door itself.`;
}

function roomObjection(one: FileImport, room: string, other: string, rule: RoomRule): string | undefined {
  if (other === room) return `${room} names its own door; import the file inside the room.`;
  const grant = rule.rooms[other] ?? (isTestFile(one.file) && other === "content" ? "values" : undefined);
  if (grant === undefined) return `${room} may not import ${other}.`;
  const valuesForTests = isTestFile(one.file) && (other === "content" || other === "engine");
  if (grant === "types" && !one.typeOnly && !valuesForTests) {
    return `${room} may import only types of ${other}: write \`import type\`.`;
  }
}
