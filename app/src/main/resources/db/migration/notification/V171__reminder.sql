-- A step whose last day draws near is told once more: once when it began to wait, once as a reminder.
alter table notification.mail
    add column reminder boolean not null default false,
    drop constraint mail_once_a_task,
    add constraint mail_once_a_task unique (task, recipient, reminder);
