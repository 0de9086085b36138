-- Whether somebody who is charged sleeps in a cell, and whether it is written who certified that: in the clear, so that a
-- child who does stands before all else until they are out of it.
alter table casework.custody add column court_cell text check (court_cell in ('CERTIFIED', 'NOT_CERTIFIED')),
    add constraint custody_court_cell_part_check check (court_cell is null or part = 'COURT');
