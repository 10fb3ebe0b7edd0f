// What is planned, and why?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function PlanScreen() {
  return <PageHeader title="Plan" />;
}
