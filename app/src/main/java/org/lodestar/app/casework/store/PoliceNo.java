package org.lodestar.app.casework.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.springframework.stereotype.Component;

/**
 * That an adult said no to the police, which whoever is given anything about them must know before
 * they tell the police. One that was not given freely is respected until they are asked again.
 */
@Component
public class PoliceNo {
  private final ConsentRows consents;
  private final WishRows wishes;

  PoliceNo(ConsentRows consents, WishRows wishes) {
    this.consents = consents;
    this.wishes = wishes;
  }

  /**
   * What they said.
   *
   * @param against what was decided against it last; null where nothing was
   */
  public record Said(Consent no, @Nullable AgainstWish against) {}

  /** Their no, where they have said it and said nothing else since; a child is not asked. */
  public Optional<Said> of(Person person) {
    if (person.treatedAsChild()) {
      return Optional.empty();
    }
    Consent newest =
        ConsentRows.newest(consents.list(person.id())).get(ConsentKind.POLICE_CO_OPERATION);
    return Optional.ofNullable(newest)
        .filter(PoliceNo::isOne)
        .map(
            no ->
                new Said(
                    no,
                    wishes.list(person.id()).stream()
                        .map(Recorded::what)
                        .filter(wish -> wish.kind() == ConsentKind.POLICE_CO_OPERATION)
                        .findFirst()
                        .orElse(null)));
  }

  /** Whether an answer is one. */
  static boolean isOne(Consent answer) {
    return answer.kind() == ConsentKind.POLICE_CO_OPERATION
        && (answer.outcome() == ConsentOutcome.REFUSED
            || answer.outcome() == ConsentOutcome.WITHDRAWN);
  }
}
