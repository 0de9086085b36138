package org.lodestar.app.referral.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.redaction.known.KnownIdentifiers;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Everything in a case by which the person could be told: their own names and contacts, and the
 * names of everybody beside them who is not suspected. A suspect's name belongs into the form, so
 * it is only marked.
 */
public final class CaseIdentifiers {
  private static final Set<SafeContactChannel> BY_PHONE =
      Set.of(SafeContactChannel.PHONE_CALL, SafeContactChannel.TEXT_MESSAGE);
  private static final Set<SafeContactChannel> AT_A_PLACE =
      Set.of(
          SafeContactChannel.POST,
          SafeContactChannel.LETTER_DROP,
          SafeContactChannel.HOME_VISIT,
          SafeContactChannel.IN_THE_HOUSE);

  private CaseIdentifiers() {}

  /** From the facts of a person and all people of the case. */
  public static KnownIdentifiers of(ReferralFacts facts, List<Person> people) {
    List<String> names = new ArrayList<>(names(facts.person()));
    people.stream()
        .filter(other -> !other.details().roles().equals(Set.of(RoleInCase.SUSPECT)))
        .forEach(other -> names.addAll(names(other)));
    return new KnownIdentifiers(
        names.stream().distinct().toList(),
        births(facts.person()),
        values(facts.contacts(), BY_PHONE),
        values(facts.contacts(), Set.of(SafeContactChannel.EMAIL)),
        values(facts.contacts(), AT_A_PLACE),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<String> names(Person person) {
    return person.details().names().stream()
        .map(PersonName::name)
        .map(name -> name.text())
        .toList();
  }

  private static List<LocalDate> births(Person person) {
    return person.details().birth() instanceof UncertainDate.Exact exact
        ? List.of(exact.day())
        : List.of();
  }

  private static List<String> values(
      List<Recorded<SafeContact>> contacts, Set<SafeContactChannel> channels) {
    return contacts.stream()
        .map(Recorded::what)
        .filter(contact -> channels.contains(contact.channel()))
        .map(contact -> contact.value().text())
        .toList();
  }
}
