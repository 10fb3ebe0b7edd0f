// What is there to do today?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function Today() {
  return <PageHeader title="Today" />;
}
