-- An action that waits for a partner, while it does: what is asked of which body, since when, and when it is asked again. How it ended stands in
-- what became of the action.
create table strategy.partner_wait (
    id uuid primary key,
    action uuid not null references strategy.plan_action,
    -- Null where somebody was asked by a link whose organisation is no body of the register.
    body uuid references strategy.body,
    -- Empty where a link asks.
    asked text not null,
    since date not null,
    again date not null,
    -- The link by which somebody without an account was asked.
    pass uuid unique,
    version bigint not null default 0,
    check ((asked = '') = (pass is not null)),
    check (body is not null or pass is not null)
);
create index partner_wait_action on strategy.partner_wait (action);
comment on table strategy.partner_wait is 'no-content: for which body an action waits; nobody who needs help is in it';
grant select, insert, update, delete on strategy.partner_wait to ${app};
