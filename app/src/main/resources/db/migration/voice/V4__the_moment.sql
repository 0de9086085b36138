-- The moment since when advisers are asked about what lies before them as it stands: what was recorded before it was about other words.
alter table voice.advised_product
    add column laid_at timestamptz,
    -- Of a public page: the version that has to be approved before its words are shown again, after a stop was withdrawn while it waited.
    add column held_for int check (held_for > 0);
-- At which hour of that day it was is not known: what was recorded on the day itself counts no more, and advisers are asked again.
update voice.advised_product
   set laid_at = least(now(), (laid_on + 1)::timestamp at time zone 'Europe/London')
 where laid_on is not null;
