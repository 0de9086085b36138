-- The version to begin with: the national pathway with local contacts. Who does what is a proposal known from practice;
-- no practice lead has checked it, and every page and print says so until one has.
insert into pathway.version (id, number, state, content, checked, based_on, begun_at, published_at, counts_from)
values ('01934f00-0000-7000-8000-0000000000a1', 1, 'PUBLISHED', $json$
{"steps": [
 {"code": "CALL_999", "owner": "Whoever is there first", "contacts": ["01934f00-0000-7000-8000-000000000001"], "limit": null, "words": "", "place": 10, "version": 0},
 {"code": "MEDICAL_HELP", "owner": "Whoever is there first", "contacts": ["01934f00-0000-7000-8000-000000000001"], "limit": null, "words": "", "place": 20, "version": 0},
 {"code": "CHILD_FRONT_DOOR", "owner": "Children's front door", "contacts": ["01934f00-0000-7000-8000-000000000011", "01934f00-0000-7000-8000-000000000012"], "limit": null, "words": "", "place": 30, "version": 0},
 {"code": "MISSING_PLAN", "owner": "Children's social care with the police", "contacts": ["01934f00-0000-7000-8000-000000000011", "01934f00-0000-7000-8000-000000000012", "01934f00-0000-7000-8000-000000000007"], "limit": null, "words": "", "place": 40, "version": 0},
 {"code": "TELL_HOME_AUTHORITY", "owner": "Children's social care", "contacts": ["01934f00-0000-7000-8000-000000000011"], "limit": null, "words": "", "place": 50, "version": 0},
 {"code": "CHECK_AGE", "owner": "Children's social care", "contacts": ["01934f00-0000-7000-8000-000000000011"], "limit": null, "words": "", "place": 60, "version": 0},
 {"code": "ADULT_SAFEGUARDING_CONCERN", "owner": "Adult social care", "contacts": ["01934f00-0000-7000-8000-000000000013"], "limit": null, "words": "", "place": 70, "version": 0},
 {"code": "INDEPENDENT_INTERPRETER", "owner": "First responder in charge", "contacts": [], "limit": null, "words": "", "place": 80, "version": 0},
 {"code": "STATUTORY_DEFENCE_CHECK", "owner": "First responder in charge", "contacts": ["01934f00-0000-7000-8000-000000000007"], "limit": null, "words": "", "place": 90, "version": 0},
 {"code": "EMERGENCY_ACCOMMODATION", "owner": "First responder in charge", "contacts": ["01934f00-0000-7000-8000-000000000006", "01934f00-0000-7000-8000-000000000013"], "limit": null, "words": "", "place": 100, "version": 0},
 {"code": "POLICE_REPORT", "owner": "First responder in charge", "contacts": ["01934f00-0000-7000-8000-000000000007"], "limit": null, "words": "", "place": 110, "version": 0},
 {"code": "RECORD_REASON", "owner": "First responder in charge", "contacts": [], "limit": null, "words": "", "place": 120, "version": 0},
 {"code": "DECIDE_GROUNDS", "owner": "First responder in charge", "contacts": ["01934f00-0000-7000-8000-000000000005"], "limit": null, "words": "", "place": 130, "version": 0},
 {"code": "NAME_DECISION_MAKER", "owner": "Adult social care", "contacts": ["01934f00-0000-7000-8000-000000000013"], "limit": null, "words": "", "place": 140, "version": 0},
 {"code": "ADVOCATE", "owner": "Adult social care", "contacts": ["01934f00-0000-7000-8000-000000000013"], "limit": null, "words": "", "place": 150, "version": 0},
 {"code": "CONSENT_CONVERSATION", "owner": "First responder in charge", "contacts": ["01934f00-0000-7000-8000-000000000005"], "limit": null, "words": "", "place": 160, "version": 0},
 {"code": "CHECK_EARLIER_REFERRAL", "owner": "First responder in charge", "contacts": [], "limit": null, "words": "", "place": 170, "version": 0},
 {"code": "SUBMIT_NRM", "owner": "First responder in charge", "contacts": ["01934f00-0000-7000-8000-000000000005"], "limit": null, "words": "", "place": 180, "version": 0},
 {"code": "SUBMIT_DTN", "owner": "First responder in charge", "contacts": [], "limit": null, "words": "", "place": 190, "version": 0},
 {"code": "PASS_TO_FIRST_RESPONDER", "owner": "Worker in charge of the case", "contacts": ["01934f00-0000-7000-8000-000000000011", "01934f00-0000-7000-8000-000000000013", "01934f00-0000-7000-8000-000000000007"], "limit": null, "words": "", "place": 200, "version": 0},
 {"code": "ICTG_REFERRAL", "owner": "Children's social care", "contacts": ["01934f00-0000-7000-8000-000000000011"], "limit": null, "words": "", "place": 210, "version": 0},
 {"code": "OFFER_SUPPORT", "owner": "Worker in charge of the case", "contacts": ["01934f00-0000-7000-8000-000000000006", "01934f00-0000-7000-8000-000000000005"], "limit": null, "words": "", "place": 220, "version": 0},
 {"code": "REVIEW", "owner": "Worker in charge of the case", "contacts": [], "limit": null, "words": "", "place": 230, "version": 0}],
"own": [
 {"code": "L-0018-01", "title": "Plan the birthday", "words": "Agree who stays, who comes in and what changes on the eighteenth birthday: the children's worker, the guardian, the adults' team and the young person. An adult decides for themselves from that day.", "owner": "Children's social care", "contacts": ["01934f00-0000-7000-8000-000000000011", "01934f00-0000-7000-8000-000000000013"], "limit": {"count": 10, "unit": "WORKING_DAYS"}, "who": ["TURNING_18"], "ways": ["NRM", "NOTIFICATION", "NONE"], "after": "ICTG_REFERRAL", "then": "", "version": 0},
 {"code": "L-0018-02", "title": "Hand over to the adults' team", "words": "Introduce the young person to the worker who stays with them, before the birthday and in person. Nothing that they have now ends on the day itself without a plan.", "owner": "Adult social care", "contacts": ["01934f00-0000-7000-8000-000000000013"], "limit": {"count": 28, "unit": "CALENDAR_DAYS"}, "who": ["TURNING_18"], "ways": ["NRM", "NOTIFICATION", "NONE"], "after": "L-0018-01", "then": "", "version": 0}]}
$json$, false, 0, '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', '2015-11-01');
