-- Forms that a worker has sent: the keyed digest of one showing of a form with what was typed in it, and
-- the address that answered. The same form sent twice, at once or later, is carried out once.
create table members.sent_form (
    digest bytea primary key,
    sent_at timestamptz not null,
    answered_at_address text
);
create index sent_form_age on members.sent_form (sent_at);
comment on table members.sent_form is 'no-content: digests of forms under random keys, and addresses of pages';

grant select, insert, update, delete on members.sent_form to ${app};
