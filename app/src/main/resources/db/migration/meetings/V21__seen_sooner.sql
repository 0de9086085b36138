-- The home page asks the policy of every open action and unanswered invitation of an organisation.
call members.question_written_out('meetings.meeting', 'callers_with_the_case_others_with_their_seat',
    '{see case_file} or {know id}');
call members.question_written_out('meetings.invitation', 'callers_with_the_case_others_with_their_seat',
    '{see case_file} or {know id} or {see meeting}');
call members.question_written_out('meetings.agreed_action', 'callers_with_the_case_others_with_their_seat',
    '{see id} and ({see case_file} or {see meeting})');
