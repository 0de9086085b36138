-- WROTE: wrote some of the words of a letter that speaks of somebody, and is not the second person who reads it.
alter table requests.hand
    drop constraint hand_part_check,
    add constraint hand_part_check check (part in ('ANSWERED', 'WROTE', 'APART', 'TEAM', 'NEIGHBOUR', 'SAME'));
