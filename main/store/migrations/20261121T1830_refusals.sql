-- What a step's maker had in hand: faults of its earlier answers. Runs keep to those of each slot's newest revision.
alter table agent_executions add refusals json;
