// What did the weeks add up to?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function Progress() {
  return <PageHeader title="Progress" />;
}
