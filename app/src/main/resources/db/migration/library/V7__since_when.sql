-- Since when a document has the place of another. Not known of what came with the platform, nor of what was written down before.
alter table library.document_relation add column since date check (since is null or kind = 'REPLACES');
