-- People with lived experience who advise the partnership, by a reference that they choose. Who they are is kept by the
-- organisation that looks after the contact, and nowhere here: no name, no contact, no bank data, no way to a case.
create table voice.adviser (
    id uuid primary key,
    alias text not null check (alias <> ''),
    -- The organisation that knows who they are.
    body uuid not null,
    version bigint not null default 0
);
create unique index adviser_one on voice.adviser (lower(alias));
comment on table voice.adviser is 'no-content: references that advisers chose; who they are is kept outside this register';

create table voice.adviser_agreement (
    id uuid primary key,
    adviser uuid not null references voice.adviser,
    kinds text not null check (kinds <> ''),
    support text not null check (support <> ''),
    ask_again date not null,
    agreed_on date not null,
    expires date not null check (expires > agreed_on),
    ended_on date,
    -- By a new agreement, or because they ended it.
    ended text check (ended in ('REPLACED', 'ENDED')),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    version bigint not null default 0,
    check ((ended_on is null) = (ended is null))
);
create unique index adviser_agreement_one on voice.adviser_agreement (adviser) where ended_on is null;
comment on table voice.adviser_agreement is 'no-content: what was agreed with an adviser; the form says that nobody may be named';

create table voice.adviser_payment (
    id uuid primary key,
    adviser uuid not null references voice.adviser,
    work text not null check (work <> ''),
    offered_on date not null,
    how text not null check (how in ('OFFERED', 'MONEY', 'VOUCHER', 'DECLINED')),
    pounds int check (pounds > 0),
    due date,
    paid_on date,
    version bigint not null default 0,
    check ((how in ('MONEY', 'VOUCHER')) = (pounds is not null and due is not null)),
    check (paid_on is null or how in ('MONEY', 'VOUCHER'))
);
create index adviser_payment_adviser on voice.adviser_payment (adviser, offered_on desc);
comment on table voice.adviser_payment is 'no-content: what advisers are owed for their work; no bank data and nobody by name';

create table voice.advised_product (
    id uuid primary key,
    kind text not null
        check (kind in ('ACTION', 'PAGE', 'CAMPAIGN', 'BOARD_PAPER', 'TRAINING', 'STATEMENT')),
    title text not null check (title <> ''),
    action uuid,
    state text not null default 'IN_WORK' check (state in ('IN_WORK', 'CLEARED', 'CLOSED')),
    version bigint not null default 0
);
comment on table voice.advised_product is 'no-content: what advisers work on; nobody is in it';

create table voice.adviser_input (
    id uuid primary key,
    product uuid not null references voice.advised_product,
    adviser uuid not null references voice.adviser,
    given_on date not null,
    how text not null check (how in ('MEETING', 'CALL', 'WRITTEN', 'THROUGH_CONTACT')),
    -- In words that the adviser agreed. Words that were taken back are gone, not only hidden.
    said text not null,
    outcome text check (outcome in ('CHANGED', 'NOT_CHANGED')),
    outcome_words text not null default '',
    to_board boolean not null default false,
    to_public boolean not null default false,
    -- Since when nobody may use it any more.
    withdrawn_on date,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    version bigint not null default 0,
    check ((said = '') = (withdrawn_on is not null)),
    check ((outcome is null) = (outcome_words = '')),
    check (withdrawn_on is null or not (to_board or to_public))
);
create index adviser_input_product on voice.adviser_input (product, given_on desc);
create index adviser_input_adviser on voice.adviser_input (adviser);
comment on table voice.adviser_input is 'no-content: what advisers said in words they agreed; the form says that nobody may be named';

create table voice.adviser_stop (
    id uuid primary key,
    product uuid not null references voice.advised_product,
    adviser uuid not null references voice.adviser,
    stopped_on date not null,
    reason text not null default '',
    withdrawn_on date check (withdrawn_on >= stopped_on),
    withdrawn_words text not null default '',
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    withdrawn_by uuid,
    check ((withdrawn_on is null) = (withdrawn_by is null))
);
create index adviser_stop_product on voice.adviser_stop (product, recorded_at desc);
comment on table voice.adviser_stop is 'no-content: that an adviser stopped a product; the form says that nobody may be named';

-- Nobody overrides a stop: while one stands the product is in work.
create function voice.keep_stopped() returns trigger language plpgsql as $$
begin
    if new.state <> 'IN_WORK'
        and exists (select from voice.adviser_stop where product = new.id and withdrawn_on is null) then
        raise exception 'a stopped product is never cleared';
    end if;
    if new.state = 'CLOSED' and exists (
            select from voice.adviser_input
             where product = new.id and outcome is null and withdrawn_on is null) then
        raise exception 'a product is not closed before it says what changed';
    end if;
    return new;
end
$$;
create trigger advised_product_keep_stopped before insert or update on voice.advised_product
    for each row execute function voice.keep_stopped();

create function voice.stop_at_once() returns trigger language plpgsql as $$
begin
    update voice.advised_product set state = 'IN_WORK', version = version + 1
     where id = new.product and state <> 'IN_WORK';
    return null;
end
$$;
create trigger adviser_stop_at_once after insert on voice.adviser_stop
    for each row execute function voice.stop_at_once();

-- A stop is withdrawn once and never otherwise changed: its history stays.
create function voice.keep_stop() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_on is not null
        or (old.product, old.adviser, old.stopped_on, old.reason, old.recorded_by, old.recorded_at)
            is distinct from (new.product, new.adviser, new.stopped_on, new.reason, new.recorded_by, new.recorded_at) then
        raise exception 'a stop is never changed';
    end if;
    return new;
end
$$;
create trigger adviser_stop_keep before update or delete on voice.adviser_stop
    for each row execute function voice.keep_stop();

grant select, insert, update on voice.adviser, voice.adviser_agreement, voice.adviser_payment,
    voice.advised_product, voice.adviser_input, voice.adviser_stop to ${app};
