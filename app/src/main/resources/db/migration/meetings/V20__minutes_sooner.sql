-- The home page: minutes that wait for whoever called the meeting.
create index meeting_to_minute on meetings.meeting (called_by) where state = 'BEGUN' and minutes <> 'AGREED';
