-- The year whose achievement an old award honours, where the file states it: often the year before that of the decision.
alter table register.past_award add column achieved_year integer check (achieved_year between 1945 and 2100);

-- Rows that wait to be mended hold their cells in the order of the columns: the new one stands after the day of the decision.
update register.past_import_row set cells = jsonb_insert(cells, '{11}', '""') where jsonb_array_length(cells) = 15;
