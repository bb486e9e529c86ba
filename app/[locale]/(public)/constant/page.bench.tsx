/** What whole-cached pages are measured against: a page with nothing to find out. Only `npm run bench` builds it. */
export default function ConstantPage() {
  return <main>Nothing is asked and nothing is looked up.</main>;
}
