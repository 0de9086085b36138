package org.lodestar.bench.cases;

/** The tables that are filled, in an order in which no row refers to one that is not there yet. */
enum Table {
  GRANT("members.access_grant", "object, holder, level, purpose, granted_at"),
  EXCLUSION("members.exclusion", "object, person, reason, recorded_at"),
  KEY("vault.data_key", "id, subject_kind, subject, wrapped, kek_version, created_at"),
  TOKEN("vault.blind_index", "field, token, subject_kind, subject"),
  CASE(
      "casework.case_file",
      "id, reference, organisation, state, owner, restricted, summary, opened_by, opened_at,"
          + " closed_at, close_reason"),
  DECLARATION("casework.declaration", "case_file, worker, declared_at"),
  PERSON(
      "casework.person",
      "id, case_file, roles, age_status, age_basis, birth, gender, nationalities, languages,"
          + " added_by, added_at"),
  NAME("casework.person_name", "id, person, position, kind, name"),
  CONTACT(
      "casework.safe_contact",
      "id, person, channel, safe, value, safe_window, voicemail, not_an_exploiters, confirmed_by,"
          + " confirmed_on, expires, recorded_at"),
  EPISODE(
      "casework.episode",
      "id, person, types, whereabouts, places, began, ended, still_going, account, recorded_by,"
          + " recorded_at"),
  SIGN(
      "casework.indicator_seen",
      "id, person, code, observation, seen_by, seen_on, recorded_by, recorded_at"),
  TALK(
      "casework.conversation",
      "id, person, held_on, asked_by, method, interpreter, in_private, companion_present,"
          + " understanding_checked, explained, notice_version, capacity_view, unsafe, recorded_by,"
          + " recorded_at"),
  CONSENT(
      "casework.consent",
      "id, person, kind, version, outcome, unsafe, decided_on, conversation, recorded_by,"
          + " recorded_at"),
  FACT("casework.fact", "person, field, version, value, noted_by, noted_at"),
  CHRONOLOGY(
      "casework.chronology",
      "id, case_file, person, kind, happened_at, code, words, recorded_by, recorded_at"),
  STEP(
      "casework.step",
      "id, person, code, state, wording, arose_on, due, owner, settled_by, settled_at"),
  LINK("casework.case_link", "id, case_file, other_case, relation, recorded_by, recorded_at"),
  SHEET(
      "support.sheet",
      "id, case_file, person, kind, topic, version, content, review_on, written_by, written_at"),
  GOAL("support.goal", "id, case_file, person, state, content, set_by, set_at"),
  ACTION(
      "support.plan_action",
      "id, goal, case_file, person, state, owner, due, content, written_by, written_at"),
  REQUEST(
      "support.service_request",
      "id, case_file, person, state, chase_by, content, written_by, written_at"),
  REFERRAL(
      "referral.nrm_referral",
      "id, reference, case_file, person, organisation, route, state, begun_by, begun_at, document,"
          + " frozen_by, frozen_at, sent_on"),
  CLOCK(
      "referral.clock",
      "id, form, person, rule, kind, starts, due, act_by, at_least, source, ended_on"),
  SHARE(
      "sharing.share",
      "id, reference, case_file, person, organisation, receiver, purpose, basis, child, urgent,"
          + " sections, state, expires_at, why, proposed_by, proposed_at, offered_at, answered_at"),
  MEETING(
      "meetings.meeting",
      "id, reference, case_file, organisation, seal, circulation, kind, state, minutes, starts_at,"
          + " child, urgent, named_only, basis, chair, called_by, called_at, held_on,"
          + " papers_close_on, content"),
  INVITATION(
      "meetings.invitation",
      "id, meeting, case_file, organisation, seal, state, invited_by, invited_at"),
  ITEM("meetings.agenda_item", "id, meeting, case_file, place, content"),
  AGREED(
      "meetings.agreed_action",
      "id, item, meeting, case_file, host, organisation, worker, due, state, content, recorded_by,"
          + " recorded_at"),
  EVENT(
      "audit.event",
      "id, at, actor_kind, actor, organisation, action, object_kind, object, purpose, outcome,"
          + " detail"),
  CHAINED("audit.link", "sequence, event, hash");

  private final String name;
  private final String columns;

  Table(String name, String columns) {
    this.name = name;
    this.columns = columns;
  }

  /** With its schema. */
  String fullName() {
    return name;
  }

  /** The statement that takes rows from the client. */
  String copy() {
    return "copy " + name + " (" + columns + ") from stdin";
  }
}
