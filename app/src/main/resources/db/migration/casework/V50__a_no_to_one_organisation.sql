-- A no to one organisation of the partnership, such as one police force; its kind stands beside it. It lives in another
-- schema, so there is no foreign key.
alter table casework.narrow_no add column organisation uuid;
alter table casework.narrow_no add constraint an_organisation_has_a_kind
    check (organisation is null or receiver is not null);
