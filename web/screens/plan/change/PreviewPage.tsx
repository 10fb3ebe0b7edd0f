// The preview of a change as a page of its own.
import { PageHeader } from "../../../parts/PageHeader.tsx";
import { Preview, type PreviewProps } from "./Preview.tsx";

export function PreviewPage(props: PreviewProps) {
  return (
    <>
      <PageHeader title="What would change" />
      <Preview {...props} />
    </>
  );
}
