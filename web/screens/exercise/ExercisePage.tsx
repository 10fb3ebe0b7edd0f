// How is it done, and why?
import { PageHeader } from "../../parts/PageHeader.tsx";

export function ExercisePage() {
  return <PageHeader title="ExercisePage" />;
}
