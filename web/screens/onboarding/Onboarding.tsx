// How does somebody begin?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function Onboarding() {
  return <PageHeader title="Welcome" />;
}
