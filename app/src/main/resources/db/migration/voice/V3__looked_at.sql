-- Since when advisers are asked about what lies before them as it stands, who wrote down that they have nothing against it, and whether any
-- of them said anything: where nobody did, the partnership decided, and says so.
alter table voice.advised_product
    add column laid_on date,
    add column cleared_by uuid,
    add column heard boolean not null default false;
update voice.advised_product set heard = exists (
    select from voice.adviser_input where product = voice.advised_product.id);
-- Who cleared these is not known, and could be whoever approves them: they are asked again. What is shown already stays.
update voice.advised_product set state = 'IN_WORK', version = version + 1 where kind = 'PAGE' and state = 'CLEARED';
