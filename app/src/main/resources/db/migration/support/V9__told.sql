-- What a sheet told the ledger, in codes and without a name, so that exactly that can be taken back when it is written anew.
alter table support.sheet add column told text;
