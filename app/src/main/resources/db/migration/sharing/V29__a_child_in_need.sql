-- An assessment of a child in need goes with the agreement of who cares for the child. It is no duty that stands above a no.
insert into sharing.lawful_basis (code, valid_from, article_6, article_9, source, to_be_confirmed) values
    ('CHILD_IN_NEED', '2018-05-25', 'Article 6(1)(e), public task, with the agreement of the person as a safeguard',
     'Article 9(2)(h) with Data Protection Act 2018 Schedule 1 paragraph 2', 'Children Act 1989 section 17; Data Protection Act 2018 Schedule 1 paragraph 2', true);
