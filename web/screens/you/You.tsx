// What does the app know about me, and how do I change, take or delete it?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function You() {
  return <PageHeader title="You" />;
}
