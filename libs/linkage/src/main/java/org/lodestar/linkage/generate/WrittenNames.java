package org.lodestar.linkage.generate;

import java.util.List;

/** How a person's names come out in a list. */
final class WrittenNames {
  private final Sheet sheet;
  private String forename;
  private String surname;

  private WrittenNames(Person person, Sheet sheet) {
    this.sheet = sheet;
    this.forename = person.forename().text();
    this.surname = person.surname().text();
  }

  static void write(Person person, Sheet sheet) {
    WrittenNames names = new WrittenNames(person, sheet);
    boolean isShort = names.shorten(person.forename());
    names.respell(isShort ? List.of() : person.forename().variants(), person.surname().variants());
    names.reorder();
    boolean swap = sheet.happens(Mistake.NAMES_SWAPPED);
    sheet.set(Field.FORENAME, swap ? names.surname : names.forename);
    sheet.set(Field.SURNAME, swap ? names.forename : names.surname);
  }

  private boolean shorten(Name name) {
    boolean isShort = !name.shortForms().isEmpty() && sheet.happens(Mistake.NICKNAME);
    if (isShort) {
      forename = sheet.oneOf(name.shortForms());
    }
    return isShort;
  }

  private void respell(List<String> forenames, List<String> surnames) {
    boolean canBe = !(forenames.isEmpty() && surnames.isEmpty());
    if (!canBe || !sheet.happens(Mistake.TRANSLITERATED)) {
      return;
    }
    if (surnames.isEmpty() || !forenames.isEmpty() && sheet.random().nextBoolean()) {
      forename = sheet.oneOf(forenames);
    } else {
      surname = sheet.oneOf(surnames);
    }
  }

  private void reorder() {
    boolean atSurname = surname.indexOf(' ') > 0;
    boolean canBe = atSurname || forename.indexOf(' ') > 0;
    if (!canBe || !sheet.happens(Mistake.PARTS_REORDERED)) {
      return;
    }
    if (atSurname) {
      surname = reordered(surname);
    } else {
      forename = reordered(forename);
    }
  }

  private String reordered(String name) {
    int gap = name.indexOf(' ');
    String first = name.substring(0, gap);
    String rest = name.substring(gap + 1);
    return switch (sheet.random().nextInt(4)) {
      case 0 -> first + rest;
      case 1 -> rest;
      case 2 -> first + "-" + rest;
      default -> rest + " " + first;
    };
  }
}
