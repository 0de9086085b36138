-- What somebody said when they said no to it no more. Sealed for the person.
alter table casework.narrow_no add column end_words bytea;
