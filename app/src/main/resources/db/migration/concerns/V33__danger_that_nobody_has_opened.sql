-- What a worker told of danger now and nobody has opened yet calls again and again; looked for at any minute of the night.
create index concern_danger_unopened on concerns.concern (received_at)
    where danger_now = 'YES' and state = 'NEW' and taken_by is not null;
