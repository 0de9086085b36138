package org.lodestar.linkage.text;

/** The smallest area of which both postcodes are known to be a part, from the closest to none. */
public enum PostcodeAgreement {
  UNIT,
  SECTOR,
  DISTRICT,
  AREA,
  DIFFERENT,
  /** One is missing or has not the form of a postcode. */
  UNKNOWN;

  public static PostcodeAgreement of(String a, String b) {
    return Postcode.parse(a)
        .flatMap(first -> Postcode.parse(b).map(second -> of(first, second)))
        .orElse(UNKNOWN);
  }

  public static PostcodeAgreement of(Postcode a, Postcode b) {
    if (!a.area().equals(b.area())) {
      return DIFFERENT;
    }
    if (!a.district().equals(b.district())) {
      return AREA;
    }
    if (a.sector().isEmpty() || !a.sector().equals(b.sector())) {
      return DISTRICT;
    }
    return a.isWhole() && a.unit().equals(b.unit()) ? UNIT : SECTOR;
  }
}
