-- The home page and the lists ask the policy of every share of an organisation.
call members.question_written_out('sharing.share', 'giver_with_the_person_receiver_with_the_share',
    '{see person} or {know id}');
