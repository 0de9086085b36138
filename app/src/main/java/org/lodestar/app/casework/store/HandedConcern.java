package org.lodestar.app.casework.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/**
 * That the concern from which a case was opened was handed to another body, which read it. Who it
 * is about is not told: that there was a report may tell who reported.
 */
@Component
class HandedConcern implements GivenElsewhere {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final HandOvers handOvers;
  private final Organisations organisations;
  private final PersonRows people;

  HandedConcern(HandOvers handOvers, Organisations organisations, PersonRows people) {
    this.handOvers = handOvers;
    this.organisations = organisations;
    this.people = people;
  }

  @Override
  public List<Given> of(CaseFile file) {
    return file.concern() == null ? List.of() : of(file.id(), file.concern());
  }

  private List<Given> of(UUID caseFile, UUID concern) {
    List<Person> victims =
        people.listOf(caseFile).stream()
            .filter(each -> each.details().roles().contains(RoleInCase.POTENTIAL_VICTIM))
            .toList();
    return handOvers.read(concern).stream()
        .flatMap(each -> victims.stream().flatMap(person -> given(person, each)))
        .toList();
  }

  private Stream<Given> given(Person person, HandOver each) {
    return organisations.find(each.receiver()).stream()
        .map(
            body ->
                Given.inWords(
                        person.id(),
                        Kind.CONCERN,
                        LocalDate.ofInstant(each.offeredAt(), LONDON),
                        PersonalText.of(body.name()),
                        null)
                    .kept(Withholding.ABOUT_OTHERS));
  }
}
