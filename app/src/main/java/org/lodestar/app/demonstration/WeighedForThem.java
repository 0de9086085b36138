package org.lodestar.app.demonstration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.lodestar.app.casework.Ability;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateAnswer.State;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.BestInterests.Point;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.InterestsReview;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.demonstration.CaseScript.Decided;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/** The best-interests record of an invented decision: an advocate came with the enquiry. */
final class WeighedForThem {
  private static final int DAYS_UNTIL_REVIEW = 28;

  private WeighedForThem() {}

  static BestInterests content(Decided decided, Map<Part, String> words, LocalDate day) {
    Map<Part, PersonalText> said = new EnumMap<>(Part.class);
    words.forEach((part, text) -> said.put(part, PersonalText.of(text)));
    said.put(Part.REASONS, PersonalText.of(decided.reasoning()));
    said.put(Part.DECIDER, PersonalText.of(decided.maker()));
    return new BestInterests(
        Matter.REFERRAL,
        said,
        Map.of(Ability.RETAIN, Known.NO, Ability.WEIGH, Known.NO, Ability.COMMUNICATE, Known.YES),
        advocates(PersonalText.of(Objects.requireNonNull(decided.advocate()))),
        EnumSet.allOf(Point.class),
        Known.NOT_KNOWN,
        decided.outcome(),
        day,
        day.plusDays(DAYS_UNTIL_REVIEW));
  }

  /** A first look afterwards: it stands. */
  static InterestsReview look(InterestsRecord agreed) {
    LocalDate again = Objects.requireNonNull(agreed.content().reviewOn());
    return new InterestsReview(
        agreed.id(),
        PersonalText.of("Told him with the pictures what happens now. He asked for his chair."),
        again,
        agreed.content().advocates());
  }

  private static Map<AdvocateKind, AdvocateAnswer> advocates(PersonalText advocate) {
    PersonalText why = PersonalText.of("Asked the council: it is not going on beside the enquiry");
    AdvocateAnswer none = new AdvocateAnswer(State.NONE_DUE, why);
    return Map.of(
        AdvocateKind.ENQUIRY,
        new AdvocateAnswer(State.OFFERED, advocate),
        AdvocateKind.ASSESSMENT,
        none,
        AdvocateKind.IMCA_DUTY,
        none,
        AdvocateKind.IMCA_POWER,
        none);
  }
}
