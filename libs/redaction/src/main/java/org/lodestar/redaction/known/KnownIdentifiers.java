package org.lodestar.redaction.known;

import java.time.LocalDate;
import java.util.List;

/**
 * What the case knows of a person that would tell who they are.
 *
 * @param names every name in every spelling: given, alias, transliteration
 * @param birthDates dates of birth, all that were ever given
 * @param phones numbers by which the person or their household is reached
 * @param emails addresses
 * @param addresses where they stay or stayed, in one line or several
 * @param numbers passports and other documents, references
 * @param handles names on the web
 * @param vehicles registration marks
 */
public record KnownIdentifiers(
    List<String> names,
    List<LocalDate> birthDates,
    List<String> phones,
    List<String> emails,
    List<String> addresses,
    List<String> numbers,
    List<String> handles,
    List<String> vehicles) {
  private static final KnownIdentifiers NONE = ofNames(List.of());

  public KnownIdentifiers {
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
    addresses = List.copyOf(addresses);
    numbers = List.copyOf(numbers);
    handles = List.copyOf(handles);
    vehicles = List.copyOf(vehicles);
  }

  /** Nothing is known. */
  public static KnownIdentifiers none() {
    return NONE;
  }

  /** Only names are known. */
  public static KnownIdentifiers ofNames(List<String> names) {
    List<String> no = List.of();
    return new KnownIdentifiers(names, List.of(), no, no, no, no, no, no);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "KnownIdentifiers";
  }
}
