package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Mark;
import org.lodestar.statute.BestInterestsDecision;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Decided;
import org.lodestar.statute.Route;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.ConsentKind;

/** The pathway of a person: route, warnings, steps, and what is known. */
public record PathwayPage(
    CaseFile file,
    Person person,
    PathwayView view,
    List<Line> lines,
    LocalDate today,
    Names names,
    boolean mayWork,
    LocalPage local,
    List<Group> groups,
    List<Ended> ended) {
  public PathwayPage {
    lines = List.copyOf(lines);
    ended = List.copyOf(ended);
    groups = List.copyOf(groups);
  }

  /**
   * Steps that press alike; those that are done or not needed, and those that wait, fold away.
   *
   * @param folded whether they are to be looked at only when somebody wants to
   */
  public record Group(String id, String title, boolean folded, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A step of the law, or one of the partnership's own: one of the two.
   *
   * @param mark its day, where its group does not say it
   */
  public record Entry(@Nullable Line line, @Nullable OwnStepView own, @Nullable Mark mark) {}

  /**
   * Which words say why the route holds: their own answer, decided for them, nobody could ask, or
   * another body has sent the referral.
   */
  public String whose() {
    Route route = view.directions().route();
    if (view.facts().wasReferredByOthers()) {
      return "others";
    }
    return switch (view.facts().decided()) {
      case BY_LAW -> "child";
      case BY_THEM -> "adult";
      case FOR_THEM ->
          route == Route.NRM || route == Route.DTN_ANONYMOUS || route == Route.REFERRED
              ? "decided"
              : "adult";
      case NOT_ASKED -> route == Route.DTN_ANONYMOUS ? "notAsked" : "adult";
    };
  }

  /** Whether this is decided for them, so that no answer of theirs counts. */
  public boolean isForThem(ConsentKind kind) {
    return view.facts().decided() == Decided.FOR_THEM
        && (kind == ConsentKind.NRM_REFERRAL || kind == ConsentKind.NAMED_IN_NOTIFICATION);
  }

  /** Whether a circumstance is shown: it is asked of them, or somebody has answered it. */
  public boolean shows(Circumstance circumstance) {
    return view.notes().containsKey(circumstance)
        || SituationForm.isAsked(circumstance, person.details());
  }

  /** Whether it was decided for them. */
  public boolean isDecided() {
    return view.facts().bestInterestsDecision() != BestInterestsDecision.NONE_YET;
  }

  /**
   * A step as shown.
   *
   * @param actBy last working day on or before its date; null where that is the date itself
   * @param door to the page on which it is done; null where there is none
   * @param answered who has answered, when and what; null where nobody has
   * @param refused whether the answer is no
   * @param others authorities whose own numbers stand at this step
   */
  public record Line(
      PathwayStep step,
      boolean overdue,
      @Nullable LocalDate actBy,
      @Nullable Door door,
      @Nullable String answered,
      boolean refused,
      List<CarePage.Side> others) {
    public Line {
      others = List.copyOf(others);
    }

    /** What its day is: practice of ours, or counted from what somebody else has decided. */
    public String dayKind() {
      StepCode code = step.step().code();
      boolean review = code == StepCode.COUNCIL_HOUSING && refused;
      return code.isDueByTheLastDayForAsking()
          ? "LAST_DAY"
          : review ? "REVIEW" : step.step().kind().name();
    }

    /** What became of it: a no is not said to be done. */
    public String state() {
      return refused && step.state() == PathwayStep.State.DONE ? "NO" : step.state().name();
    }
  }

  /** A step that is asked for no more, with what was written on it. */
  public record Ended(String title, @Nullable String answered, @Nullable String note) {}

  /** Where a step is done. */
  public record Door(String href, String words) {}
}
