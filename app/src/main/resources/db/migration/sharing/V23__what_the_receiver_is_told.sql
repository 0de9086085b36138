-- What is urgent, in words that the receiver reads: an urgent share says what it is urgent for.
alter table sharing.share add column tell bytea;
