// What a panel cannot do without: when it cannot be had at all, the panel says why in its place and offers to try again.
import { useQuery, type DefaultError, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';

/** As `useQuery`; what was had once stays shown, also when it cannot be asked for anew. */
export function useShown<Answer, Key extends QueryKey>(query: UseQueryOptions<Answer, DefaultError, Answer, Key>) {
  return useQuery({ ...query, throwOnError: (_, { state }) => state.data === undefined });
}
