package org.lodestar.app.support.form;

import static org.lodestar.app.support.form.Question.choice;
import static org.lodestar.app.support.form.Question.day;
import static org.lodestar.app.support.form.Question.line;
import static org.lodestar.app.support.form.Question.text;
import static org.lodestar.app.support.form.Question.ticks;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.form.Question.Kind;

/** The questions of each sheet. */
public final class SheetForms {
  /** Name of the answer that says by when somebody looks again, wherever it is asked. */
  public static final String REVIEW = "reviewOn";

  private SheetForms() {}

  /**
   * The questions of a sheet.
   *
   * @param child whether the person is treated as a child
   */
  public static List<Question> of(SheetKind kind, boolean child) {
    return switch (kind) {
      case RISK -> risk(child);
      case SAFETY_PLAN -> safetyPlan();
      case NEED -> need();
      case CALL_PLAN -> callPlan();
      case CONTRACT -> contract();
      case GUARDIAN -> guardian();
      case MOVE_ON -> moveOn();
      case REVIEW -> review();
      case SCORING -> OutcomeForms.AGREE;
    };
  }

  private static List<Question> risk(boolean child) {
    List<Question> asked = new ArrayList<>();
    asked.add(day("on", Kind.PAST_DAY).must());
    asked.add(choice("level", "IMMEDIATE", "HIGH", "MEDIUM", "LOWER", "NOT_KNOWN").must());
    asked.add(text("reasons").must());
    asked.add(
        ticks(
            "factors",
            "THREATS",
            "VIOLENCE",
            "KNOWS_WHERE",
            "FAMILY_AT_RISK",
            "DEBT",
            "RETURNING",
            "CONTACT_BY_PHONE",
            "SELF_HARM",
            "NO_SAFE_PLACE",
            "MISSING_BEFORE",
            "ISOLATION",
            "SUBSTANCES"));
    asked.add(text("fromWhom"));
    asked.add(text("whatMightHappen").must());
    asked.add(choice("likely", "VERY", "LIKELY", "POSSIBLE", "UNLIKELY", "NOT_KNOWN").must());
    asked.add(text("protects"));
    asked.add(text("ownView"));
    if (child) {
      asked.add(ticks("adultification", "CONSIDERED").must());
    }
    asked.add(line("judgedWith"));
    asked.add(day(REVIEW, Kind.COMING_DAY).must());
    return asked;
  }

  private static List<Question> safetyPlan() {
    return List.of(
        text("signs").must(),
        text("person").must(),
        text("workers").must(),
        text("places"),
        text("others"),
        text("children"),
        text("online"),
        choice("agreed", "YES", "PARTLY", "NO").must(),
        day(REVIEW, Kind.COMING_DAY).must());
  }

  private static List<Question> need() {
    return List.of(
        choice(
                "answer",
                "NEED_NOW",
                "NEED_SOON",
                "NEED_MET",
                "NO_NEED",
                "DECLINED",
                "NOT_ASKED",
                "NOT_KNOWN")
            .must(),
        text("ownWords"),
        text("note"),
        day("on", Kind.PAST_DAY).must(),
        day(REVIEW, Kind.COMING_DAY));
  }

  private static List<Question> callPlan() {
    return List.of(
        Question.pick("contact").must(),
        line("caller").must(),
        text("when").must(),
        text("other").must(),
        text("noAnswer").must(),
        text("notes"));
  }

  private static List<Question> contract() {
    return List.of(
        choice("status", "ASKED", "ENTERED", "LEFT", "DECLINED", "NOT_ENTITLED").must(),
        line("provider"),
        line("subcontractor"),
        choice("kind", "SAFE_HOUSE", "OUTREACH", "NOT_KNOWN"),
        day("entered", Kind.PAST_DAY),
        day("left", Kind.PAST_DAY),
        choice(
            "exitReason",
            "MOVED_ON",
            "OWN_WISH",
            "NEGATIVE_DECISION",
            "OTHER_SUPPORT",
            "LEFT_UK",
            "LOST_CONTACT",
            "OTHER"),
        text("note"));
  }

  private static List<Question> guardian() {
    return List.of(
        choice("status", "ASKED", "ALLOCATED", "NOT_COVERED", "DECLINED", "ENDED").must(),
        day("asked", Kind.PAST_DAY),
        choice("role", "DIRECT_WORKER", "REGIONAL_COORDINATOR", "POST_18", "NOT_KNOWN"),
        line("name"),
        text("note"));
  }

  private static List<Question> review() {
    return List.of(
        choice("result", "PLANNED", "WELL", "MIXED", "NOT_WELL", "NOT_REACHED", "DECLINED").must(),
        day("on", Kind.PAST_DAY),
        ticks("still", "SAFE_HOME", "INCOME", "HEALTH_CARE", "LEARNING_OR_WORK", "PEOPLE", "FREE"),
        text("ownWords"),
        text("next"));
  }

  private static List<Question> moveOn() {
    return List.of(
        day("movedOn", Kind.DAY),
        text("goals").must(),
        ticks(
            "settled",
            "SAFE_ADDRESS",
            "HOMELESS_APPLICATION",
            "BENEFITS",
            "GP",
            "STATUS_KNOWN",
            "SCHOOL",
            "SUPPORT_AFTER",
            "POLICE_CONTACT",
            "SAFETY_PLAN",
            "OWN_DOCUMENTS",
            "MAY_BE_ASKED_LATER"),
        text("missing"),
        text("note"));
  }
}
