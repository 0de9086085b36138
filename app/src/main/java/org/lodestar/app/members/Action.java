package org.lodestar.app.members;

import static org.lodestar.app.members.Role.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything a worker can do, with the roles that may do it and how close to the object they must
 * stand. This table and {@link Policy} are the whole of the access rules in Java; row-level
 * security is the second wall.
 */
public enum Action {
  /** One's own home page, own settings, signing out. */
  USE_OWN_HOME(Level.NONE, EnumSet.allOf(Role.class)),
  /** One's own password, second factor and recovery codes: never without the factor itself. */
  CHANGE_OWN_SIGN_IN(Level.NONE, EnumSet.allOf(Role.class)),
  /** What was asked for about somebody's account, for whom it concerns. */
  READ_ACCOUNT_REQUEST(Level.READ, EnumSet.allOf(Role.class)),
  /** Agrees as the second administrator, and hands a link over; never what one asked for. */
  AGREE_TO_ACCOUNT(Level.READ, EnumSet.of(ORGANISATION_ADMINISTRATOR, PLATFORM_ADMINISTRATOR)),
  /** Servers inside the network that may be called; agrees to one, never to what one asked for. */
  AGREE_TO_SERVER(Level.NONE, EnumSet.of(ORGANISATION_ADMINISTRATOR, PLATFORM_ADMINISTRATOR)),
  /** A colleague who was let in at night without their second factor, or asks to be. */
  READ_NIGHT(Level.READ, EnumSet.of(MANAGER, DATA_PROTECTION_OFFICER)),
  /** Rings a colleague back and lets them in; never oneself. */
  LET_IN_AT_NIGHT(Level.READ, EnumSet.of(MANAGER)),
  /** Looks at it afterwards; never whoever let in or was let in. */
  REVIEW_NIGHT(Level.READ, READ_NIGHT.roles()),

  /** Takes down what somebody tells by telephone, in writing or at a desk. */
  TAKE_CONCERN(Level.NONE, EnumSet.of(CALL_TAKER, TRIAGE_OFFICER, DUTY_OFFICER, MANAGER)),
  /** Reads back what one took down, for a day. */
  READ_BACK(Level.READ, EnumSet.of(CALL_TAKER, TRIAGE_OFFICER, DUTY_OFFICER, MANAGER)),
  /** Writes a concern of one's own, as a practitioner, a partner or on patrol. */
  WRITE_CONCERN(
      Level.NONE,
      EnumSet.of(
          PRACTITIONER,
          FIRST_RESPONDER,
          CASEWORKER,
          NAVIGATOR,
          TRIAGE_OFFICER,
          DUTY_OFFICER,
          MANAGER,
          OPERATIONS_LEAD,
          TRAINER,
          CHAMPION_COORDINATOR)),
  /** Goes on with a concern of one's own that is not sent yet. */
  WRITE_OWN_DRAFT(Level.READ, WRITE_CONCERN.roles()),
  /** What became of a concern of one's own, and the talk about it. */
  READ_OWN_REPORT(Level.READ, WRITE_CONCERN.roles()),

  /** What signs can mean together, before anything is reported; nothing is kept. */
  SCREEN_A_WORRY(Level.NONE, EnumSet.allOf(Role.class)),
  /** Compares the screening aid with a panel's answers to invented vignettes. */
  COMPARE_SCREENING(Level.NONE, EnumSet.of(EDITOR, MANAGER, TRAINER)),

  LIST_CONCERNS(Level.NONE, EnumSet.of(TRIAGE_OFFICER, MANAGER, DUTY_OFFICER)),
  READ_CONCERN(Level.READ, EnumSet.of(TRIAGE_OFFICER, MANAGER, DUTY_OFFICER)),
  TRIAGE_CONCERN(Level.WORK, EnumSet.of(TRIAGE_OFFICER, MANAGER, DUTY_OFFICER)),
  HAND_OVER_CONCERN(Level.WORK, EnumSet.of(TRIAGE_OFFICER, MANAGER, DUTY_OFFICER)),
  ACCEPT_CONCERN(Level.NOTICE, EnumSet.of(TRIAGE_OFFICER, MANAGER, DUTY_OFFICER)),
  /** The rota, the workload, the figures of one's own organisation. */
  MANAGE_QUEUE(Level.NONE, EnumSet.of(MANAGER)),
  /** Lets a colleague in again whom a report names. */
  READMIT_TO_CONCERN(Level.WORK, EnumSet.of(MANAGER)),
  EDIT_READY_WORDS(Level.NONE, EnumSet.of(MANAGER, EDITOR)),
  /** Tells a partner who reported, against the reporter's wish. */
  DISCLOSE_REPORTER(Level.WORK, EnumSet.of(MANAGER)),

  LIST_CASES(Level.NONE, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  OPEN_CASE(Level.NONE, EnumSet.of(TRIAGE_OFFICER, FIRST_RESPONDER, CASEWORKER, MANAGER)),
  READ_CASE(Level.READ, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  WORK_ON_CASE(Level.WORK, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  /** Restricts what may be done with a person's record, or ends that. */
  LIMIT_RECORD(Level.WORK, WORK_ON_CASE.roles()),
  RESTRICT_CASE(Level.WORK, EnumSet.of(MANAGER)),
  /** Who carries how much; handing cases over; supervision. */
  MANAGE_CASELOAD(Level.NONE, EnumSet.of(MANAGER)),
  DECLARE_CONFLICT(
      Level.NONE, EnumSet.of(TRIAGE_OFFICER, DUTY_OFFICER, FIRST_RESPONDER, CASEWORKER, MANAGER)),

  /** Opens a case in an emergency, by its exact reference, to read it for some hours. */
  BREAK_GLASS(Level.NONE, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  LIST_EMERGENCIES(
      Level.NONE, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER, DATA_PROTECTION_OFFICER)),
  /** An opening of one's own, or of which one was told. */
  READ_EMERGENCY(Level.READ, LIST_EMERGENCIES.roles()),
  /** Says afterwards whether it was justified; never of one's own. */
  REVIEW_EMERGENCY(Level.READ, EnumSet.of(MANAGER, DATA_PROTECTION_OFFICER)),

  /** Local waiting times, by which services are asked again. */
  SET_WAITING_TIMES(Level.NONE, EnumSet.of(MANAGER)),
  /** Files of advocates; who works for the police is kept out whatever their role. */
  LIST_ADVOCACY(Level.NONE, EnumSet.of(NAVIGATOR)),
  OPEN_ADVOCACY(Level.NONE, EnumSet.of(NAVIGATOR)),
  READ_ADVOCACY(Level.READ, EnumSet.of(NAVIGATOR)),
  WRITE_ADVOCACY(Level.WORK, EnumSet.of(NAVIGATOR)),

  READ_REFERRAL(Level.READ, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  PREPARE_REFERRAL(Level.WORK, EnumSet.of(FIRST_RESPONDER)),
  /** Reads a referral as the second reader; who has written in it is refused. */
  REVIEW_REFERRAL(Level.READ, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  RECORD_DECISION(Level.WORK, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  /** Records a decision where the case is shared for support; the grant is that of the share. */
  TELL_DECISION(Level.READ, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER, NAVIGATOR)),

  /** What was given out about a person: the giver's side, with reasons and readings. */
  READ_GIVEN(Level.READ, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  /** Proposes, offers, ends a share; writes down what was told by hand. */
  GIVE_OUT(Level.WORK, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  /** Agrees, as a second person, to a share without consent; looks at an urgent one again. */
  APPROVE_SHARE(Level.WORK, EnumSet.of(FIRST_RESPONDER, MANAGER)),
  /** Answers somebody who asks for notes. */
  ANSWER_NOTES_REQUEST(Level.WORK, EnumSet.of(MANAGER)),
  LIST_RECEIVED(
      Level.NONE, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER, NAVIGATOR, PRACTITIONER)),
  /** The notice of a share that was offered, and no content. */
  KNOW_SHARE(Level.NOTICE, LIST_RECEIVED.roles()),
  ANSWER_SHARE(Level.NOTICE, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER, NAVIGATOR)),
  /** The content: a grant on the version alone, which ends by itself. */
  READ_SHARE(Level.READ, LIST_RECEIVED.roles()),
  /** Takes up what was shared under a duty in a case of one's own. */
  CARRY_SHARE(Level.READ, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  EDIT_SHARING_AGREEMENTS(Level.NONE, EnumSet.of(MANAGER, DATA_PROTECTION_OFFICER)),
  /** Takes many cases out at once, in the form of a standard. */
  EXPORT_CASES(Level.NONE, EnumSet.of(MANAGER)),
  READ_EXPORT(Level.READ, EnumSet.of(MANAGER, DATA_PROTECTION_OFFICER)),
  /** Calls a meeting of several agencies about people of a case, and keeps its papers. */
  CALL_MEETING(Level.WORK, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER)),
  LIST_RECEPTIONS(Level.NONE, EnumSet.of(OPERATIONS_LEAD, MANAGER, FIRST_RESPONDER, NAVIGATOR)),
  /** How people are received after an operation: places, interpreters, health cover. */
  READ_RECEPTION(Level.READ, LIST_RECEPTIONS.roles()),
  PLAN_RECEPTION(Level.WORK, EnumSet.of(OPERATIONS_LEAD, MANAGER)),
  APPROVE_RECEPTION(Level.WORK, PLAN_RECEPTION.roles()),
  LIST_MEETINGS(
      Level.NONE, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER, NAVIGATOR, PRACTITIONER)),
  /** The notice of a meeting to which one's organisation is invited, and no content. */
  KNOW_MEETING(Level.NOTICE, LIST_MEETINGS.roles()),
  ANSWER_INVITATION(Level.NOTICE, LIST_MEETINGS.roles()),
  /** What is on the table, for those who accepted and have said whom they know. */
  READ_MEETING(Level.READ, LIST_MEETINGS.roles()),
  /** Says what became of an action that one's organisation took on. */
  MOVE_AGREED_ACTION(Level.READ, LIST_MEETINGS.roles()),

  /** What people ask about their own data: the days, the letters, and no content of any case. */
  /** Says that data went where they should not; anybody may have to, at any hour. */
  TELL_BREACH(Level.NONE, EnumSet.allOf(Role.class)),
  /** Reads what oneself told of it, and adds to it; a grant for that worker. */
  ADD_TO_OWN_BREACH(Level.READ, EnumSet.allOf(Role.class)),
  /** Warns whoever could be in danger because of it, at any hour, and reads what that needs. */
  WARN_AFTER_BREACH(Level.WORK, EnumSet.of(DUTY_OFFICER, MANAGER, DATA_PROTECTION_OFFICER)),
  /** Decides about a breach: whoever looks after data, and a manager where nobody does now. */
  DECIDE_BREACH(Level.WORK, EnumSet.of(DATA_PROTECTION_OFFICER, MANAGER)),
  RUN_DATA_REQUESTS(Level.NONE, EnumSet.of(DATA_PROTECTION_OFFICER)),
  WORK_ON_DATA_REQUEST(Level.WORK, EnumSet.of(DATA_PROTECTION_OFFICER)),
  /** Looks and gathers for such a request, or reads it as the second; a grant for these two. */
  ANSWER_DATA_REQUEST(Level.WORK, EnumSet.of(CASEWORKER, MANAGER)),
  /** Gathers all of a person's data, makes the file of it and takes it out. */
  TAKE_DATA_ANSWER(Level.WORK, ANSWER_DATA_REQUEST.roles()),

  /** What anybody asks under the laws on information: the question, the days and the table. */
  READ_INFORMATION_REQUESTS(
      Level.NONE, EnumSet.of(DATA_PROTECTION_OFFICER, STRATEGIC_LEAD, ANALYST)),
  READ_INFORMATION_REQUEST(Level.READ, READ_INFORMATION_REQUESTS.roles()),
  RUN_INFORMATION_REQUESTS(Level.NONE, EnumSet.of(DATA_PROTECTION_OFFICER)),
  /** Writes the answer with its reasons, and what happened to the request. */
  WORK_ON_INFORMATION_REQUEST(Level.WORK, EnumSet.of(DATA_PROTECTION_OFFICER)),
  /** Reads an entry of the public list as everybody will, and puts it there. */
  READ_BEFORE_LISTING(Level.READ, EnumSet.of(DATA_PROTECTION_OFFICER, STRATEGIC_LEAD)),
  /** Takes an entry off the public list; the request may be gone. */
  TAKE_OFF_DISCLOSURE(Level.NONE, READ_BEFORE_LISTING.roles()),
  /** Makes the table of figures; whoever does so may read figures, and the officer may not. */
  PREPARE_ANSWER_TABLE(Level.WORK, EnumSet.of(STRATEGIC_LEAD, ANALYST)),

  /** That there are files, their names, and the copies that may be shown. */
  READ_FILE(
      Level.READ, EnumSet.of(TRIAGE_OFFICER, DUTY_OFFICER, FIRST_RESPONDER, CASEWORKER, MANAGER)),
  ADD_FILE(
      Level.WORK, EnumSet.of(TRIAGE_OFFICER, DUTY_OFFICER, FIRST_RESPONDER, CASEWORKER, MANAGER)),
  /** May show abuse of a child: whoever sees it can stop it. */
  LOCK_FILE(
      Level.READ, EnumSet.of(TRIAGE_OFFICER, DUTY_OFFICER, FIRST_RESPONDER, CASEWORKER, MANAGER)),
  /** Originals may say where and when they were made, so triage does not get them. */
  READ_ORIGINAL(Level.READ, EnumSet.of(FIRST_RESPONDER, MANAGER)),
  /** The same of a concern: a first responder works with cases and reads no concern. */
  READ_CONCERN_ORIGINAL(Level.READ, EnumSet.of(MANAGER)),
  HAND_FILE_TO_POLICE(Level.WORK, EnumSet.of(MANAGER)),

  /** The published pathway: whoever follows it reads it. It holds nobody. */
  READ_LOCAL_PATHWAY(Level.NONE, EnumSet.of(FIRST_RESPONDER, CASEWORKER, MANAGER, STRATEGIC_LEAD)),
  EDIT_LOCAL_PATHWAY(Level.NONE, EnumSet.of(MANAGER, STRATEGIC_LEAD)),
  /** By somebody else than those who wrote it. */
  APPROVE_LOCAL_PATHWAY(Level.NONE, EnumSet.of(MANAGER, STRATEGIC_LEAD)),
  /** Other routes for a while, without a new version. */
  SWITCH_CONTINUITY(Level.NONE, EnumSet.of(MANAGER, STRATEGIC_LEAD)),
  /** A sample of the organisation's own cases, which the auditor may read as ever. */
  AUDIT_PATHWAY(Level.WORK, EnumSet.of(MANAGER)),

  /** The strategy as a plan. It holds nobody who needs help, so the role alone decides. */
  READ_PLAN(
      Level.NONE,
      EnumSet.of(
          STRATEGIC_LEAD,
          BOARD_MEMBER,
          ANALYST,
          MANAGER,
          EDITOR,
          TRAINER,
          CHAMPION_COORDINATOR,
          PROCUREMENT_OFFICER,
          OPERATIONS_LEAD)),
  EDIT_PLAN(Level.NONE, EnumSet.of(STRATEGIC_LEAD)),
  /** Milestones and evidence of an action that one leads; the plan asks who leads it. */
  WORK_ON_PLAN(Level.NONE, READ_PLAN.roles()),
  /** Looks at evidence that somebody else added; never of an action that one answers for. */
  REVIEW_PLAN_EVIDENCE(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  EDIT_BODIES(Level.NONE, EnumSet.of(STRATEGIC_LEAD)),

  /** Asks somebody without an account, by a link; the purpose says about what they may. */
  ASK_GUEST(Level.NONE, EnumSet.of(DATA_PROTECTION_OFFICER, STRATEGIC_LEAD)),
  /** A link that one's organisation sent: sends it anew, ends it, lets a second browser in. */
  KEEP_GUEST(Level.WORK, ASK_GUEST.roles()),

  /** What everybody is told of the plan, while it is written. */
  READ_PROGRESS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  WRITE_PROGRESS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, ANALYST)),
  /** Never what one proposed. */
  PUBLISH_PROGRESS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER)),

  /** The yearly problem profile for partners, once it is published: figures, and nobody. */
  READ_PROFILES(
      Level.NONE,
      EnumSet.of(
          STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER, INTELLIGENCE_OFFICER, OPERATIONS_LEAD)),
  WRITE_PROFILES(Level.NONE, EnumSet.of(STRATEGIC_LEAD, ANALYST)),
  /** Sees one before it is published, and sends it back. */
  WORK_ON_PROFILES(Level.NONE, EnumSet.of(STRATEGIC_LEAD, ANALYST, BOARD_MEMBER)),
  /** Approves, publishes and withdraws; approves never what one wrote or asked for. */
  APPROVE_PROFILES(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER)),

  /** Boards: members, meetings, decisions, minutes. Nobody who needs help is in it. */
  READ_BOARDS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  RUN_BOARDS(Level.NONE, EnumSet.of(STRATEGIC_LEAD)),
  /** Looks at a pack that was withheld because it told of a person; never one that one withheld. */
  ANSWER_WITHHELD_PACKS(Level.NONE, EnumSet.of(DATA_PROTECTION_OFFICER)),
  /** Destroys words that boards read and that tell of a person, also agreed ones. */
  TAKE_WORDS_OUT(Level.NONE, EnumSet.of(STRATEGIC_LEAD, DATA_PROTECTION_OFFICER)),
  /** Never minutes that one wrote; who does not run boards must be a voting member. */
  AGREE_MINUTES(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER)),

  /** How long records are kept, what goes, what is left of it: counts, never content. */
  READ_RETENTION(Level.NONE, EnumSet.of(DATA_PROTECTION_OFFICER, MANAGER, AUDITOR)),
  EDIT_RETENTION_RULES(Level.NONE, EnumSet.of(DATA_PROTECTION_OFFICER)),
  PREPARE_DISPOSAL(Level.NONE, EnumSet.of(DATA_PROTECTION_OFFICER)),
  READ_DISPOSAL(Level.READ, READ_RETENTION.roles()),
  /** Says why many records may go at once. */
  EXPLAIN_DISPOSAL(Level.WORK, PREPARE_DISPOSAL.roles()),
  /** One of two different people who must agree before anything goes. */
  APPROVE_DISPOSAL(Level.WORK, EnumSet.of(DATA_PROTECTION_OFFICER, MANAGER)),
  /** Whoever works on it may say that it must be kept. */
  HOLD_RECORD(Level.WORK, WORK_ON_CASE.roles()),
  LIFT_HOLD(Level.WORK, EnumSet.of(MANAGER)),

  /** Indicators as boards see them: protected figures, never a fact and nobody's record. */
  READ_FIGURES(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  /** Which indicators are watched, what is aimed for, and what is said about a figure. */
  EDIT_FIGURES(Level.NONE, EnumSet.of(STRATEGIC_LEAD, ANALYST)),
  /** Types what others count for us: true numbers of a month, small ones too. */
  ENTER_OUTSIDE_COUNTS(Level.NONE, EnumSet.of(OPERATIONS_LEAD, ANALYST)),
  /** Sees what was typed, by whom, and which months still wait: whoever answers for the figures. */
  READ_OUTSIDE_COUNTS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, OPERATIONS_LEAD, ANALYST)),
  /** Risks to the strategy, emerging threats and watched sectors: open sources, and nobody. */
  READ_RISKS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  EDIT_RISKS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, ANALYST)),
  EDIT_THREATS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, ANALYST)),
  /** Watch, act or close: the ranking is advice, and a panel says why. */
  DECIDE_THREAT(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER)),
  /** Annual statements about modern slavery, which are public once they are published. */
  READ_STATEMENTS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  EDIT_STATEMENTS(Level.NONE, EnumSet.of(STRATEGIC_LEAD)),
  /** Never one that one wrote. */
  APPROVE_STATEMENT(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER)),
  RATE_STATEMENT(Level.NONE, READ_STATEMENTS.roles()),
  /** What the council promised as a buyer, and what shows that it does so. */
  READ_CHARTER(
      Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER, PROCUREMENT_OFFICER)),
  EDIT_CHARTER(Level.NONE, EnumSet.of(STRATEGIC_LEAD)),
  /** Never evidence that one added. */
  CONFIRM_CHARTER(Level.NONE, READ_CHARTER.roles()),
  /** Publishes the yearly report; never one that one drafted. */
  APPROVE_CHARTER_REPORT(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER)),
  /** Duties that the law lays on the partnership, and changes of law. */
  READ_DUTIES(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  EDIT_DUTIES(Level.NONE, EnumSet.of(STRATEGIC_LEAD)),
  /** What residents said and what boards answered: counts, and nobody who gave one. */
  READ_VOICE(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  EDIT_VOICE(Level.NONE, EnumSet.of(STRATEGIC_LEAD, ANALYST)),
  /** One proposes an answer and another publishes it. */
  ANSWER_VOICE(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER)),
  /** The self-assessment: how partner bodies score themselves. It is about organisations alone. */
  READ_MATURITY(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, ANALYST, MANAGER)),
  RUN_MATURITY(Level.NONE, EnumSet.of(STRATEGIC_LEAD)),
  /** For a body; where workers speak for it, they do. */
  SCORE_MATURITY(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER, MANAGER)),
  /** Never the scores of a body in which one had a hand. */
  MODERATE_MATURITY(Level.NONE, READ_MATURITY.roles()),
  /** Advisers with lived experience, by a reference alone: who they are is kept elsewhere. */
  READ_ADVISERS(Level.NONE, EnumSet.of(STRATEGIC_LEAD, BOARD_MEMBER)),
  RUN_ADVISERS(Level.NONE, EnumSet.of(STRATEGIC_LEAD)),
  /** Closes months for good. */
  CLOSE_PERIOD(Level.NONE, EnumSet.of(STRATEGIC_LEAD, ANALYST)),

  /** Outreach: plans, places and visits, and how many were reached. It holds nobody. */
  READ_OUTREACH(
      Level.NONE,
      EnumSet.of(
          CHAMPION_COORDINATOR,
          STRATEGIC_LEAD,
          PRACTITIONER,
          TRAINER,
          MANAGER,
          ANALYST,
          BOARD_MEMBER)),
  PLAN_OUTREACH(Level.NONE, EnumSet.of(CHAMPION_COORDINATOR, STRATEGIC_LEAD)),
  /** Logs a visit; corrects and takes back one that one logged oneself. */
  LOG_VISIT(
      Level.NONE, EnumSet.of(CHAMPION_COORDINATOR, STRATEGIC_LEAD, PRACTITIONER, TRAINER, MANAGER)),
  /** Campaigns by sector, language and ward, and what came of them. They hold nobody. */
  READ_CAMPAIGNS(
      Level.NONE,
      EnumSet.of(
          CHAMPION_COORDINATOR,
          STRATEGIC_LEAD,
          EDITOR,
          PRACTITIONER,
          TRAINER,
          MANAGER,
          ANALYST,
          BOARD_MEMBER)),
  PLAN_CAMPAIGN(Level.NONE, EnumSet.of(CHAMPION_COORDINATOR, STRATEGIC_LEAD, EDITOR)),
  /** What another one wrote is said to everybody, and to whoever asks for the press. */
  SIGN_CAMPAIGN(Level.NONE, EnumSet.of(STRATEGIC_LEAD, EDITOR)),
  /** Courses, and in totals how many took part and what they chose. They hold nobody. */
  READ_COURSES(Level.NONE, EnumSet.of(TRAINER, EDITOR, STRATEGIC_LEAD, ANALYST, MANAGER)),
  /** Writes courses, or takes over what came along; takes one off at once. */
  RUN_COURSES(Level.NONE, EnumSet.of(TRAINER, EDITOR)),
  /** Lets what another one wrote be taught. */
  SIGN_COURSE(Level.NONE, EnumSet.of(TRAINER, EDITOR, STRATEGIC_LEAD)),
  /** Takes courses; one's own answers and what one finished. */
  LEARN(Level.NONE, EnumSet.allOf(Role.class)),

  /** Published documents and guides: what everybody who works here reads. */
  READ_DOCUMENTS(Level.NONE, EnumSet.allOf(Role.class)),
  EDIT_DOCUMENTS(Level.NONE, EnumSet.of(EDITOR, STRATEGIC_LEAD)),
  /** Sentences that everybody says in the same words, and the materials made of them. */
  EDIT_MESSAGES(Level.NONE, EnumSet.of(EDITOR, STRATEGIC_LEAD)),
  /** Lets what another one wrote be said everywhere. */
  APPROVE_MESSAGES(Level.NONE, EnumSet.of(EDITOR, STRATEGIC_LEAD)),
  EDIT_DIRECTORY(Level.NONE, EnumSet.of(EDITOR)),
  /** Rings a number that somebody else asked for, before pages show it; there may be one editor. */
  CONFIRM_DIRECTORY(Level.NONE, EnumSet.of(EDITOR, STRATEGIC_LEAD)),
  /** Pages of partners that should carry our words: which, and what was found on them. */
  READ_PARTNER_SITES(Level.NONE, EnumSet.of(EDITOR, STRATEGIC_LEAD)),
  EDIT_PARTNER_SITES(Level.NONE, EnumSet.of(EDITOR)),
  /** Published reference data: in which ward a postcode lies. */
  EDIT_PLACES(Level.NONE, EnumSet.of(EDITOR, PLATFORM_ADMINISTRATOR)),
  CHECK_TRANSLATIONS(Level.NONE, EnumSet.of(EDITOR, PLATFORM_ADMINISTRATOR)),
  EDIT_PICK_LISTS(Level.NONE, EnumSet.of(PLATFORM_ADMINISTRATOR)),
  /** Looks at who has an account in one's own place, and signs it off. */
  REVIEW_ACCESS(
      Level.NONE, EnumSet.of(MANAGER, ORGANISATION_ADMINISTRATOR, PLATFORM_ADMINISTRATOR)),
  /** Agrees to several at once; each is still nobody's own. */
  AGREE_TO_ACCOUNTS(Level.NONE, AGREE_TO_ACCOUNT.roles()),
  ADMINISTER_OWN_ORGANISATION(
      Level.NONE, EnumSet.of(ORGANISATION_ADMINISTRATOR, PLATFORM_ADMINISTRATOR)),
  /** Invites, gives roles, resets, closes; writes down on which number somebody is rung back. */
  CHANGE_ACCOUNT(Level.NONE, ADMINISTER_OWN_ORGANISATION.roles()),
  ADMINISTER_PLATFORM(Level.NONE, EnumSet.of(PLATFORM_ADMINISTRATOR)),
  /** Says what the partnership uses; all who used it are told, and one press brings it back. */
  SWITCH_CAPABILITIES(Level.NONE, EnumSet.of(PLATFORM_ADMINISTRATOR, STRATEGIC_LEAD)),
  /** Whether the audit record is sound: no event of it. */
  READ_AUDIT_STATE(
      Level.NONE, EnumSet.of(AUDITOR, DATA_PROTECTION_OFFICER, PLATFORM_ADMINISTRATOR)),
  READ_AUDIT(Level.NONE, EnumSet.of(AUDITOR, DATA_PROTECTION_OFFICER));

  /**
   * What somebody does who was let in without their second factor: what helps a person that night.
   * All else waits for the factor; so does what is added here later until somebody says otherwise.
   */
  private static final Set<Action> AT_NIGHT =
      EnumSet.of(
          USE_OWN_HOME,
          TELL_BREACH,
          ADD_TO_OWN_BREACH,
          WARN_AFTER_BREACH,
          TAKE_CONCERN,
          READ_BACK,
          WRITE_CONCERN,
          WRITE_OWN_DRAFT,
          READ_OWN_REPORT,
          SCREEN_A_WORRY,
          LIST_CONCERNS,
          READ_CONCERN,
          TRIAGE_CONCERN,
          HAND_OVER_CONCERN,
          ACCEPT_CONCERN,
          LIST_CASES,
          OPEN_CASE,
          READ_CASE,
          WORK_ON_CASE,
          LIMIT_RECORD,
          DECLARE_CONFLICT,
          BREAK_GLASS,
          LIST_EMERGENCIES,
          READ_EMERGENCY,
          READ_REFERRAL,
          PREPARE_REFERRAL,
          READ_GIVEN,
          GIVE_OUT,
          LIST_RECEIVED,
          KNOW_SHARE,
          ANSWER_SHARE,
          READ_SHARE,
          LIST_RECEPTIONS,
          READ_RECEPTION,
          READ_FILE,
          ADD_FILE,
          LOCK_FILE,
          READ_LOCAL_PATHWAY,
          READ_DOCUMENTS);

  /**
   * What nobody does on a screen that its owner left open: the second factor was shown within the
   * last minutes, or is asked for again ({@link Worker#FRESH}).
   */
  private static final Set<Action> FRESH =
      EnumSet.of(
          CHANGE_OWN_SIGN_IN,
          CHANGE_ACCOUNT,
          AGREE_TO_ACCOUNT,
          AGREE_TO_ACCOUNTS,
          AGREE_TO_SERVER,
          APPROVE_DISPOSAL,
          APPROVE_MESSAGES,
          BREAK_GLASS,
          DISCLOSE_REPORTER,
          EXPORT_CASES,
          LIMIT_RECORD,
          READ_EXPORT,
          READ_ORIGINAL,
          READ_CONCERN_ORIGINAL,
          SIGN_CAMPAIGN,
          TAKE_DATA_ANSWER);

  /** The same for what is changed; to see it no code is asked for. */
  private static final Set<Action> FRESH_TO_CHANGE =
      EnumSet.of(ADMINISTER_PLATFORM, SWITCH_CAPABILITIES, READ_BEFORE_LISTING);

  private final Level level;
  private final Set<Role> roles;

  Action(Level level, Set<Role> roles) {
    this.level = level;
    this.roles = Set.copyOf(roles);
  }

  /** How close to the object one must stand; {@link Level#NONE} where there is no object. */
  public Level level() {
    return level;
  }

  /** Whether somebody does it too who was let in at night without their second factor. */
  public boolean isOpenAtNight() {
    return AT_NIGHT.contains(this);
  }

  /**
   * Whether it asks for a second factor that was shown lately.
   *
   * @param changes whether something is changed, and not only shown
   */
  public boolean isFresh(boolean changes) {
    return FRESH.contains(this) || (changes && FRESH_TO_CHANGE.contains(this));
  }

  /** Who may do it at all. */
  public Set<Role> roles() {
    return roles;
  }
}
