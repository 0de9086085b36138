package org.lodestar.app.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/**
 * Authorities that were told by telephone or by hand: those to which a child belongs, those whom a
 * step of the pathway tells, and those who were asked after a decision.
 */
@Component
class ToldAuthorities implements GivenElsewhere {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Telling somebody that it was reported may stand in the way of finding it out. */
  private static final Set<Kind> CRIME = Set.of(Kind.POLICE_REPORT, Kind.REPORT_CHILD_ABUSE);

  private static final Set<Kind> DUTIES =
      Set.of(
          Kind.CHILD_FRONT_DOOR,
          Kind.ADULT_SAFEGUARDING_CONCERN,
          Kind.POLICE_REPORT,
          Kind.REPORT_CHILD_ABUSE);

  private final PersonRows people;
  private final ChildCareRows care;
  private final AnswerRows answers;
  private final StepRows steps;

  ToldAuthorities(PersonRows people, ChildCareRows care, AnswerRows answers, StepRows steps) {
    this.people = people;
    this.care = care;
    this.answers = answers;
    this.steps = steps;
  }

  @Override
  public List<Given> of(CaseFile file) {
    return people.listOf(file.id()).stream().flatMap(this::about).toList();
  }

  private Stream<Given> about(Person person) {
    return Stream.of(belongs(person), done(person), asked(person)).flatMap(each -> each);
  }

  private Stream<Given> belongs(Person child) {
    if (!child.treatedAsChild()) {
      return Stream.empty();
    }
    ChildCare known = care.find(child.id()).map(Recorded::what).orElseGet(ChildCare::nothing);
    return known
        .known()
        .flatMap(side -> Stream.ofNullable(known.told(side)))
        .distinct()
        .map(
            told ->
                Given.inWords(
                        child.id(),
                        Kind.TELL_HOME_AUTHORITY,
                        day(told.at()),
                        told.whom(),
                        care(child))
                    .restingOn(Ground.DUTY));
  }

  private Stream<Given> done(Person person) {
    Map<StepCode, StepRows.Kept> kept = steps.of(person.id());
    return kept.values().stream()
        .filter(each -> each.state() == PathwayStep.State.DONE && each.settledAt() != null)
        .filter(each -> !each.code().asksForAnAnswer() && each.code() != StepCode.LEGAL_ADVICE)
        .flatMap(each -> kind(each.code()).map(kind -> done(person, kind, each)));
  }

  private static Given done(Person person, Kind kind, StepRows.Kept step) {
    Instant settled = Objects.requireNonNull(step.settledAt());
    Given told =
        Given.inWords(person.id(), kind, day(settled), null, step(person, step.code()))
            .at(settled)
            .restingOn(DUTIES.contains(kind) ? Ground.DUTY : Ground.UNSAID);
    if (CRIME.contains(kind)) {
      return told.kept(Withholding.CRIME);
    }
    boolean suspect = person.details().roles().contains(RoleInCase.SUSPECT);
    return suspect && kind == Kind.CHILD_FRONT_DOOR ? told.kept(Withholding.HARM) : told;
  }

  private Stream<Given> asked(Person person) {
    return answers.of(person.id()).entrySet().stream()
        .filter(each -> each.getValue().said() != StepAnswer.Said.NOT_ASKED)
        .flatMap(each -> kind(each.getKey()).flatMap(kind -> asked(person, kind, each)));
  }

  /** A duty to a child may be to protect the child from the one who would read of it. */
  private static Stream<Given> asked(
      Person person, Kind kind, Map.Entry<StepCode, StepAnswer> each) {
    StepAnswer answer = each.getValue();
    LocalDate on = answer.on();
    if (on == null) {
      return Stream.empty();
    }
    Given told = Given.inWords(person.id(), kind, on, answer.by(), step(person, each.getKey()));
    boolean duty = answer.agreed() == StepAnswer.Agreed.DUTY;
    if (duty && kind == Kind.COUNCIL_CHILDREN) {
      return Stream.of(told.kept(Withholding.HARM));
    }
    return Stream.of(told.restingOn(ground(answer.agreed())));
  }

  private static Ground ground(StepAnswer.@Nullable Agreed agreed) {
    return switch (agreed) {
      case null -> Ground.UNSAID;
      case THEY_AGREED -> Ground.YES;
      case DECIDED_FOR_THEM, DUTY -> Ground.DUTY;
    };
  }

  private static Stream<Kind> kind(StepCode code) {
    return Stream.of(Kind.values()).filter(each -> each.name().equals(code.name()));
  }

  private static String step(Person person, StepCode code) {
    return "/cases/" + person.caseFile() + "/pathway/" + person.id() + "/steps/" + code;
  }

  private static String care(Person child) {
    return "/cases/" + child.caseFile() + "/people/" + child.id() + "/care";
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, LONDON);
  }
}
