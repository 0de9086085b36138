-- When a note becomes narrow, what it said before becomes narrow with it. The words themselves never change.
grant update (circle) on casework.chronology_earlier to ${app};
