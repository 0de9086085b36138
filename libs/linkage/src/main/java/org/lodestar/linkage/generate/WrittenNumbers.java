package org.lodestar.linkage.generate;

import java.util.SplittableRandom;

/** How telephone, e-mail address and vehicle plate come out in a list. */
final class WrittenNumbers {
  private WrittenNumbers() {}

  static void write(Person person, Sheet sheet) {
    if (person.telephone() >= 0) {
      String number = person.telephoneNumber();
      boolean differs = sheet.happens(Mistake.TELEPHONE_FORMAT);
      sheet.set(Field.TELEPHONE, differs ? reformatted(number, sheet.random()) : number);
    }
    if (person.mail() >= 0) {
      sheet.set(Field.EMAIL, person.email());
    }
    if (person.plate() >= 0) {
      String plate = person.plateNumber();
      boolean isPartial = sheet.happens(Mistake.PARTIAL_PLATE);
      sheet.set(Field.PLATE, isPartial ? partial(plate, sheet.random()) : plate);
    }
    boolean byMail = person.mail() >= 0 && person.occupation() % 3 != 0;
    sheet.set(Field.CONTACT, sheet.get(byMail ? Field.EMAIL : Field.TELEPHONE));
  }

  private static String reformatted(String number, SplittableRandom random) {
    String digits = number.replace(" ", "");
    return switch (random.nextInt(4)) {
      case 0 -> digits;
      case 1 -> "+44 " + number.substring(1);
      case 2 -> "+44" + digits.substring(1);
      default -> "(0)" + number.substring(1).replace(' ', '-');
    };
  }

  private static String partial(String plate, SplittableRandom random) {
    char[] signs = plate.toCharArray();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      int at = random.nextInt(signs.length);
      signs[signs[at] == ' ' ? at - 1 : at] = '?';
    }
    return new String(signs);
  }
}
