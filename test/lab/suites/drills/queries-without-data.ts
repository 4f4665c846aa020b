/** Why queries of the dashboards of Milvus 2.3 find nothing in the suite `observed`, by the metrics that they ask for. */
export const queriesWithoutData: readonly { readonly metrics: RegExp; readonly because: string }[] = [];

/** Why a query may find nothing; nothing if it has to find something. */
export function excuseOf(query: string): string | undefined {
  return queriesWithoutData.find(({ metrics }) => metrics.test(query))?.because;
}
