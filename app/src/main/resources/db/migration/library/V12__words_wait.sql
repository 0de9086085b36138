-- Words of a page in another language wait for a second person, as the English ones do. Every such text has a number of its own, so that
-- what was approved goes on being shown while the next one waits. What one person signed until now waits too: nobody has approved it.
alter table library.page_translation
    add column number int not null default 1 check (number > 0),
    add column writers uuid[] not null default '{}',
    add column approved_by uuid,
    add column approved_at timestamptz;
update library.page_translation set writers = array[written_by];
alter table library.page_translation
    alter column number drop default,
    alter column writers drop default,
    drop constraint page_translation_pkey,
    add primary key (page, language, number),
    add constraint page_translation_writers check (cardinality(writers) > 0),
    add constraint page_translation_approved check ((approved_by is null) = (approved_at is null)),
    -- Somebody who speaks it well is named before anybody approves it, and no writer approves.
    add constraint page_translation_read check (approved_by is null or signed_on is not null),
    add constraint page_translation_second check (approved_by is null or not approved_by = any (writers));
create trigger page_translation_keep before update or delete on library.page_translation
    for each row execute function library.keep_page();
