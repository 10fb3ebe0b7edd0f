// What is the next set?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function Session() {
  return <PageHeader title="Session" />;
}
