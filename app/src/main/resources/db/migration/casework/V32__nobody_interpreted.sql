-- A conversation in which an interpreter was needed and nobody interpreted is written down as it happened.
alter table casework.conversation drop constraint conversation_interpreter_check;
alter table casework.conversation add constraint conversation_interpreter_check
    check (interpreter in ('NOT_NEEDED', 'INDEPENDENT', 'COMPANION', 'NOBODY'));
