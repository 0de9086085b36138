package org.lodestar.linkage.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes a person into one list with the mistakes of that list: first the names, then birth, place
 * and numbers, then what is left out.
 */
final class Clerk {
  private static final Field[] FIELDS = Field.values();

  /** Where a slip happens, as often as it stands here. */
  private static final Field[] SLIPPERY = {
    Field.FORENAME, Field.SURNAME, Field.FORENAME, Field.SURNAME, Field.ADDRESS, Field.POSTCODE
  };

  private final ListPlan plan;
  private final int list;
  private final Lanternshire county;
  private final SplittableRandom random;
  private final double[] chances = new double[Mistake.values().length];
  private final double[] missing = new double[FIELDS.length];
  private final Ids ids;

  private @Nullable String[] values = new String[FIELDS.length];
  private int mistakes;

  Clerk(ListPlan plan, int list, Lanternshire county, SplittableRandom random) {
    this.plan = plan;
    this.list = list;
    this.county = county;
    this.random = random;
    this.ids = new Ids(plan.name(), list);
    for (Mistake mistake : Mistake.values()) {
      chances[mistake.ordinal()] = plan.chance(mistake);
    }
    for (Field field : FIELDS) {
      missing[field.ordinal()] = plan.fields().contains(field) ? plan.chanceMissing(field) : 1;
    }
  }

  MadeRecord write(Person person) {
    values = new String[FIELDS.length];
    mistakes = 0;
    names(person);
    sex(person);
    birth(person.birth());
    place(person);
    numbers(person);
    slip(Mistake.KEYBOARD);
    slip(Mistake.OCR);
    slip(Mistake.PHONETIC);
    leaveOut();
    return new MadeRecord(list, plan.name(), ids.next(), person.entity(), values, mistakes);
  }

  private void names(Person person) {
    String forename = person.forename().text();
    String surname = person.surname().text();
    if (!person.forename().shortForms().isEmpty() && happens(Mistake.NICKNAME)) {
      forename = oneOf(person.forename().shortForms());
    }
    boolean spelled = forename.equals(person.forename().text());
    List<String> first = spelled ? person.forename().variants() : List.of();
    List<String> last = person.surname().variants();
    if (!(first.isEmpty() && last.isEmpty()) && happens(Mistake.TRANSLITERATED)) {
      boolean atForename = last.isEmpty() || !first.isEmpty() && random.nextBoolean();
      forename = atForename ? oneOf(first) : forename;
      surname = atForename ? surname : oneOf(last);
    }
    boolean severalParts = forename.indexOf(' ') > 0 || surname.indexOf(' ') > 0;
    if (severalParts && happens(Mistake.PARTS_REORDERED)) {
      boolean atForename = surname.indexOf(' ') <= 0;
      forename = atForename ? reordered(forename) : forename;
      surname = atForename ? surname : reordered(surname);
    }
    boolean swap = happens(Mistake.NAMES_SWAPPED);
    set(Field.FORENAME, swap ? surname : forename);
    set(Field.SURNAME, swap ? forename : surname);
  }

  private String reordered(String name) {
    int gap = name.indexOf(' ');
    String first = name.substring(0, gap);
    String rest = name.substring(gap + 1);
    return switch (random.nextInt(4)) {
      case 0 -> first + rest;
      case 1 -> rest;
      case 2 -> first + "-" + rest;
      default -> rest + " " + first;
    };
  }

  private void sex(Person person) {
    boolean female = person.female() != happens(Mistake.SEX_WRONG);
    set(Field.SEX, female ? "F" : "M");
  }

  /** One throw decides between the three mistakes that shut each other out. */
  private void birth(LocalDate birth) {
    LocalDate told = happens(Mistake.DATE_DIGIT) ? off(birth) : birth;
    double at = random.nextDouble();
    double placeholder = chances[Mistake.PLACEHOLDER_BIRTH.ordinal()];
    double year = placeholder + chances[Mistake.YEAR_ONLY.ordinal()];
    double swap = year + chances[Mistake.DAY_MONTH_SWAPPED.ordinal()];
    if (at < placeholder) {
      mark(Mistake.PLACEHOLDER_BIRTH);
      int guess = random.nextInt(5) == 0 ? random.nextInt(3) - 1 : 0;
      set(Field.BIRTH_DATE, told.getYear() + guess + "-01-01");
    } else if (at < year) {
      mark(Mistake.YEAR_ONLY);
      set(Field.BIRTH_DATE, Integer.toString(told.getYear()));
    } else if (at < swap && swappable(told)) {
      mark(Mistake.DAY_MONTH_SWAPPED);
      int day = told.getMonthValue();
      set(Field.BIRTH_DATE, LocalDate.of(told.getYear(), told.getDayOfMonth(), day).toString());
    } else {
      set(Field.BIRTH_DATE, told.toString());
    }
  }

  static boolean swappable(LocalDate birth) {
    return birth.getDayOfMonth() <= 12 && birth.getDayOfMonth() != birth.getMonthValue();
  }

  private LocalDate off(LocalDate birth) {
    int sign = random.nextBoolean() ? 1 : -1;
    return switch (random.nextInt(5)) {
      case 0 -> birth.plusYears(sign);
      case 1 -> birth.plusYears(sign * 10L);
      case 2 -> birth.plusMonths(sign);
      case 3 -> birth.plusDays(sign * 10L);
      default -> birth.plusDays(sign);
    };
  }

  private void place(Person person) {
    Address told = person.home();
    double at = random.nextDouble();
    double former = chances[Mistake.FORMER_HOME.ordinal()];
    if (at < former) {
      mark(Mistake.FORMER_HOME);
      told = person.formerHome();
    } else if (at < former + chances[Mistake.CHARITY_ADDRESS.ordinal()]) {
      mark(Mistake.CHARITY_ADDRESS);
      told = county.charity(random);
    }
    set(Field.ADDRESS, told.line());
    set(Field.TOWN, told.town());
    set(Field.POSTCODE, told.postcode());
  }

  private void numbers(Person person) {
    if (person.telephone() >= 0) {
      String number = person.telephoneNumber();
      boolean other = happens(Mistake.TELEPHONE_FORMAT);
      set(Field.TELEPHONE, other ? reformatted(number) : number);
    }
    if (person.mail() >= 0) {
      set(Field.EMAIL, person.email());
    }
    if (person.plate() >= 0) {
      String plate = person.plateNumber();
      set(Field.PLATE, happens(Mistake.PARTIAL_PLATE) ? partial(plate) : plate);
    }
    String mail = values[Field.EMAIL.ordinal()];
    boolean byMail = mail != null && person.occupation() % 3 != 0;
    values[Field.CONTACT.ordinal()] = byMail ? mail : values[Field.TELEPHONE.ordinal()];
    set(Field.OCCUPATION, county.occupation(person.occupation()));
  }

  private String reformatted(String number) {
    String digits = number.replace(" ", "");
    return switch (random.nextInt(4)) {
      case 0 -> digits;
      case 1 -> "+44 " + number.substring(1);
      case 2 -> "+44" + digits.substring(1);
      default -> "(0)" + number.substring(1).replace(' ', '-');
    };
  }

  private String partial(String plate) {
    char[] signs = plate.toCharArray();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      int at = random.nextInt(signs.length);
      signs[signs[at] == ' ' ? at - 1 : at] = '?';
    }
    return new String(signs);
  }

  /** Tries one field after the other until the slip shows. */
  private void slip(Mistake kind) {
    if (random.nextDouble() >= chances[kind.ordinal()]) {
      return;
    }
    int first = random.nextInt(SLIPPERY.length);
    for (int i = 0; i < SLIPPERY.length; i++) {
      Field field = SLIPPERY[(first + i) % SLIPPERY.length];
      String value = values[field.ordinal()];
      String slipped = value == null ? null : slipped(kind, value);
      if (slipped != null && !slipped.equals(value)) {
        mark(kind);
        set(field, slipped);
        return;
      }
    }
  }

  private String slipped(Mistake kind, String value) {
    return switch (kind) {
      case KEYBOARD -> Slips.keyboard(value, random);
      case OCR -> Slips.ocr(value, random);
      default -> Slips.phonetic(value, random);
    };
  }

  private void leaveOut() {
    for (int field = 0; field < FIELDS.length; field++) {
      if (missing[field] > 0 && random.nextDouble() < missing[field]) {
        values[field] = null;
      }
    }
  }

  private boolean happens(Mistake mistake) {
    boolean happened = random.nextDouble() < chances[mistake.ordinal()];
    if (happened) {
      mark(mistake);
    }
    return happened;
  }

  private void mark(Mistake mistake) {
    mistakes |= 1 << mistake.ordinal();
  }

  private void set(Field field, String value) {
    values[field.ordinal()] = value;
  }

  private String oneOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
