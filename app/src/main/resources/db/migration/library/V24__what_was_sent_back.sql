-- What a version of a page said when it was sent back: it is written anew in its own place, and whoever reads it next
-- would else not see whether it says now what the reason asked for. Empty for recordings, which are never changed.
alter table library.sent_back
    add column said text not null default '',
    add column dates text not null default '';
