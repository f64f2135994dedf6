-- Memories as vectors where the server has pgvector; where it has not they stay arrays, compared one by one. PostgreSQL 15 to 18.

create function cosine_distance(one real[], other real[]) returns double precision language sql immutable parallel safe
  return (
    select 1 - sum(a::double precision * b) / nullif(sqrt(sum(a::double precision * a) * sum(b::double precision * b)), 0)
    from unnest(one, other) as pair (a, b)
  );

create operator <=> (leftarg = real[], rightarg = real[], function = cosine_distance);

-- Asked again at each start: a server may be given pgvector later.
create function use_vectors_where_possible() returns boolean language plpgsql as $$
begin
  if exists (select from pg_attribute where attrelid = 'agent_memories'::regclass and attname = 'embedding' and atttypid <> 'real[]'::regtype) then
    return true;
  end if;
  if not exists (select from pg_available_extensions where name = 'vector') then
    return false;
  end if;

  create extension if not exists vector;
  alter table agent_memories drop constraint agent_memories_embedding_check;
  alter table agent_memories alter embedding type vector(1536) using embedding::vector;
  -- 6 KB fit a page: compressing them or keeping them elsewhere makes each search slower.
  alter table agent_memories alter embedding set storage plain;
  create index agent_memories_nearest on agent_memories using hnsw (embedding vector_cosine_ops);
  return true;
exception
  when insufficient_privilege then return false;
end
$$;

revoke execute on function use_vectors_where_possible() from public;

select use_vectors_where_possible();
