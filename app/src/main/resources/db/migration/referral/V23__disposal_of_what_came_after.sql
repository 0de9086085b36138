-- What second readers said, evidence that came later, and which document follows which, go with the rest.
create or replace function referral.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = referral, pg_temp as $$
declare
    about uuid[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg(person), '{}') into about from (
        select person from referral.nrm_referral where wanted in (case_file, person)
        union select person from referral.dtn_notification where wanted in (case_file, person)
    ) as found;
    delete from referral.review_answer where person = any (about);
    delete from referral.review where person = any (about);
    delete from referral.writer where person = any (about);
    delete from referral.evidence where person = any (about);
    delete from referral.follows where person = any (about);
    delete from referral.draft_section where person = any (about);
    delete from referral.redaction where person = any (about);
    delete from referral.happening where person = any (about);
    delete from referral.clock where person = any (about);
    delete from referral.copied where person = any (about);
    delete from referral.nrm_referral where person = any (about);
    delete from referral.dtn_notification where person = any (about);
    return (select coalesce(array_agg('REFERRAL:' || one), '{}') from unnest(about) as one);
end $$;
