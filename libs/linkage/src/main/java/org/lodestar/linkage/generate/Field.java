package org.lodestar.linkage.generate;

import java.util.List;
import java.util.Locale;

/** A column of a made-up list. */
public enum Field {
  FORENAME,
  SURNAME,
  SEX,
  BIRTH_DATE,
  ADDRESS,
  TOWN,
  POSTCODE,
  TELEPHONE,
  EMAIL,
  PLATE,
  /** What a person gives who is asked for an e-mail address or a telephone number. */
  CONTACT,
  OCCUPATION;

  /** The columns of the six lists, in the order of their files. */
  public static final List<Field> PERSON =
      List.of(FORENAME, SURNAME, SEX, BIRTH_DATE, ADDRESS, TOWN, POSTCODE, TELEPHONE, EMAIL, PLATE);

  /** The name of the column in a file. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
