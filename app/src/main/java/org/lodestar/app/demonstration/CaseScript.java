package org.lodestar.app.demonstration;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.LegalStatus;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * An invented case. {@code ago} always counts days before the fill. Dates that are known in part
 * are written as {@link RelativeDate} reads them.
 *
 * @param worker who opens it and works on it
 * @param owner who is in charge; null for the same
 * @param concern the concern from which it is opened; null for none
 * @param opened days ago, where it comes from no concern
 * @param restrictedTo the only workers who see it; null for all of the organisation
 */
record CaseScript(
    String key,
    String worker,
    @Nullable String owner,
    @Nullable String concern,
    int opened,
    String summary,
    List<Someone> people,
    @Nullable List<Happened> notes,
    @Nullable List<Tie> links,
    @Nullable List<String> restrictedTo,
    @Nullable End closed) {

  static List<CaseScript> list() {
    return List.of(Script.read("cases.json", CaseScript[].class));
  }

  /** Something that was done on a day. */
  sealed interface Dated {
    int ago();
  }

  /**
   * Somebody in the case.
   *
   * @param names kind and name, such as {@code ALIAS:Tommy}
   */
  record Someone(
      String key,
      Set<RoleInCase> roles,
      List<String> names,
      @Nullable List<Paper> referral,
      AgeStatus age,
      AgeBasis basis,
      @Nullable String ageNote,
      @Nullable String birth,
      boolean birthDisputed,
      Gender gender,
      @Nullable List<String> nationalities,
      @Nullable List<String> languages,
      @Nullable String communication,
      @Nullable String children,
      @Nullable List<Facts> facts,
      @Nullable List<Care> care,
      @Nullable List<Way> contacts,
      @Nullable List<Seen> signs,
      @Nullable List<Time> episodes,
      @Nullable List<Work> work,
      @Nullable List<Decided> decisions,
      @Nullable List<Talk> consents,
      @Nullable List<Tried> tries,
      @Nullable List<TakenBack> withdrawals,
      @Nullable List<Held> custody,
      @Nullable List<Settled> steps) {}

  /** What was found out about the situation. */
  record Facts(int ago, Set<Circumstance> yes, Set<Circumstance> no) implements Dated {}

  /**
   * Where a child belongs, and that the home authority was told.
   *
   * @param told who there took it down; null for nobody yet
   */
  record Care(
      int ago, LegalStatus status, String home, @Nullable String placing, @Nullable String told)
      implements Dated {}

  /** A way to reach somebody. */
  record Way(
      int ago,
      SafeContactChannel channel,
      String value,
      Known safe,
      @Nullable Set<DayOfWeek> days,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      @Nullable String daysAndTimes,
      @Nullable String sayWhoYouAre,
      @Nullable String codeWord,
      Known voicemail,
      Known notAnExploiters)
      implements Dated {}

  /** A sign that was seen. */
  record Seen(
      int ago,
      @Nullable String code,
      String saw,
      @Nullable String opinion,
      String by,
      @Nullable String place)
      implements Dated {}

  /** An episode of exploitation. */
  record Time(
      int ago,
      Set<ExploitationType> types,
      @Nullable Set<LocalFlag> flags,
      Whereabouts where,
      @Nullable String places,
      @Nullable String began,
      @Nullable String ended,
      Known still,
      @Nullable String controllers,
      @Nullable String account)
      implements Dated {}

  /**
   * A time of work: hours of a day, days of a week, pounds of a week.
   *
   * @param hours from least to most
   * @param pay from least to most
   */
  record Work(
      int ago,
      String about,
      String began,
      @Nullable String ended,
      Known still,
      List<Integer> hours,
      int days,
      List<Integer> pay,
      int rent,
      boolean lived)
      implements Dated {}

  /** A decision with its reasons. */
  record Decided(
      int ago,
      Decision.Kind kind,
      Decision.Outcome outcome,
      String reasoning,
      String maker,
      @Nullable String evidence,
      @Nullable String advocate,
      @Nullable Map<BestInterests.Part, String> words)
      implements Dated {}

  /** A conversation about consents. */
  record Talk(
      int ago,
      Interpreter interpreter,
      @Nullable String language,
      boolean inPrivate,
      boolean companion,
      Map<ConsentKind, ConsentOutcome> outcomes,
      @Nullable String reasons)
      implements Dated {}

  /** That nobody could ask, and when somebody tries again. */
  record Tried(int ago, AskAttempt.Why why, String by, String words, int again) implements Dated {}

  /** A yes that was taken back. */
  record TakenBack(int ago, ConsentKind kind, @Nullable String reason) implements Dated {}

  /**
   * What was written about custody on a day; what is null was not.
   *
   * @param accused what they are suspected of
   * @param adult name of the appropriate adult
   * @param nobody why none came
   * @param answer about the statutory defence
   */
  record Held(
      int ago,
      @Nullable String accused,
      @Nullable String act,
      @Nullable String where,
      CalledAdult.@Nullable Kind kind,
      @Nullable String adult,
      @Nullable String nobody,
      DefenceAnswer.@Nullable Stage stage,
      @Nullable String answer,
      @Nullable String evidence,
      @Nullable String lawyer,
      @Nullable Set<DefenceAnswer.Told> told,
      CustodyOutcome.@Nullable Kind outcome,
      @Nullable String how)
      implements Dated {}

  /** What became of a step. */
  record Settled(int ago, StepCode code, PathwayStep.State state, @Nullable String note)
      implements Dated {}

  /**
   * What was done with a referral or notification.
   *
   * @param what {@code BEGIN} with all answers, {@code BEGIN_ONLY} with what the case knows, {@code
   *     REDACT}, {@code SEND}, {@code REFERENCE}, {@code CONVERTED}, which begins the referral that
   *     follows, {@code EVIDENCE} that came later, {@code EVIDENCE_SENT}, or an event of the
   *     lifecycle
   * @param note words, or the reference of the Home Office
   */
  record Paper(int ago, String what, @Nullable String note) implements Dated {}

  /** An entry of the chronology. */
  record Happened(int ago, ChronologyEntry.Kind kind, String words, @Nullable String person)
      implements Dated {}

  /** A link to somebody in the same case, or to another case of the same organisation. */
  record Tie(
      int ago,
      @Nullable String person,
      @Nullable String with,
      @Nullable @com.fasterxml.jackson.annotation.JsonProperty("case") String otherCase,
      LinkRelation relation,
      @Nullable String note)
      implements Dated {}

  /** The end of the case. */
  record End(int ago, CloseReason reason, @Nullable String words) implements Dated {}
}
