-- News: a page that editors add, with words alone and no lists, a day, an event where it tells of one, and a last day after which nobody
-- is shown it any more. They belong to the version, since a second person approves them with the words.
alter table library.page_version
    add column day date,
    add column last_day date,
    add column event_from date,
    add column event_until date,
    add column place text not null default '',
    drop constraint page_version_see_check,
    drop constraint page_version_act_check,
    drop constraint page_version_avoid_check,
    add constraint page_version_lists check (day is not null or (see <> '' and act <> '' and avoid <> '')),
    add constraint page_version_last check ((day is null) = (last_day is null) and (day is null or last_day >= day)),
    add constraint page_version_event check (
        (event_from is null) = (event_until is null)
        and (event_from is null or (day is not null and event_until >= event_from))
        and (place = '' or event_from is not null));
