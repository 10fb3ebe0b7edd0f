// What was done?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function History() {
  return <PageHeader title="History" />;
}
