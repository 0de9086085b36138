package org.lodestar.linkage.generate;

import java.util.SplittableRandom;

/**
 * Writes people into one list with the mistakes of that list: first the names, then birth, place
 * and numbers, then slips of the pen, then what is left out.
 */
final class Clerk {
  private static final Field[] FIELDS = Field.values();

  private final ListPlan plan;
  private final int list;
  private final Lanternshire county;
  private final Sheet sheet;
  private final double[] missing = new double[FIELDS.length];
  private final Ids ids;

  Clerk(ListPlan plan, int list, Lanternshire county, SplittableRandom random) {
    this.plan = plan;
    this.list = list;
    this.county = county;
    this.sheet = new Sheet(plan, random);
    this.ids = new Ids(plan.name(), list);
    for (Field field : FIELDS) {
      missing[field.ordinal()] = plan.fields().contains(field) ? plan.chanceMissing(field) : 1;
    }
  }

  MadeRecord write(Person person) {
    sheet.begin();
    WrittenNames.write(person, sheet);
    boolean female = person.female() != sheet.happens(Mistake.SEX_WRONG);
    sheet.set(Field.SEX, female ? "F" : "M");
    WrittenBirth.write(person.birth(), sheet);
    writePlace(person);
    WrittenNumbers.write(person, sheet);
    sheet.set(Field.OCCUPATION, county.occupation(person.occupation()));
    Slips.slip(Mistake.KEYBOARD, sheet);
    Slips.slip(Mistake.OCR, sheet);
    Slips.slip(Mistake.PHONETIC, sheet);
    leaveOut();
    return new MadeRecord(list, plan.name(), ids.next(), person, sheet.values(), sheet.mistakes());
  }

  /** One throw decides between two mistakes that shut each other out. */
  private void writePlace(Person person) {
    Address told = person.home();
    double at = sheet.random().nextDouble();
    double former = sheet.chance(Mistake.FORMER_HOME);
    if (at < former) {
      sheet.mark(Mistake.FORMER_HOME);
      told = person.formerHome();
    } else if (at < former + sheet.chance(Mistake.CHARITY_ADDRESS)) {
      sheet.mark(Mistake.CHARITY_ADDRESS);
      told = county.charity(sheet.random());
    }
    sheet.set(Field.ADDRESS, told.line());
    sheet.set(Field.TOWN, told.town());
    sheet.set(Field.POSTCODE, told.postcode());
  }

  private void leaveOut() {
    for (Field field : FIELDS) {
      double chance = missing[field.ordinal()];
      if (chance > 0 && sheet.random().nextDouble() < chance) {
        sheet.set(field, null);
      }
    }
  }
}
