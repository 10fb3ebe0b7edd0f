// What was done on that day?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function Visit() {
  return <PageHeader title="Visit" />;
}
