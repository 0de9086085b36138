package org.lodestar.app.support.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.support.SheetKind;

/** Addresses of pages; identifiers and codes only. */
public final class Addresses {
  private Addresses() {}

  /** A person in a case. */
  public static String person(UUID caseFile, UUID person) {
    return "/cases/" + caseFile + "/people/" + person;
  }

  /** All support of a person. */
  public static String support(UUID caseFile, UUID person) {
    return person(caseFile, person) + "/support";
  }

  /** A sheet of a person. */
  public static String sheet(UUID caseFile, UUID person, SheetName sheet) {
    return support(caseFile, person) + "/sheets/" + sheet.slug();
  }

  /** All areas of need of a person. */
  public static String needs(UUID caseFile, UUID person) {
    return support(caseFile, person) + "/needs";
  }

  /** The support plan of a person. */
  public static String plan(UUID caseFile, UUID person) {
    return support(caseFile, person) + "/plan";
  }

  /** Referrals of a person to services. */
  public static String services(UUID caseFile, UUID person) {
    return support(caseFile, person) + "/services";
  }

  /** What a person scored. */
  public static String outcomes(UUID caseFile, UUID person) {
    return support(caseFile, person) + "/outcomes";
  }

  /** A person's own page. */
  public static String own(UUID caseFile, UUID person) {
    return support(caseFile, person) + "/own";
  }

  /** A sheet by its kind and, for a need, its area. */
  record SheetName(SheetKind kind, String topic) {
    /** As it stands in addresses. */
    String slug() {
      return topic.isEmpty()
          ? kind.slug()
          : kind.slug() + "-" + topic.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an address names; the rules know which of them exist. */
    static SheetName of(String slug) {
      return Arrays.stream(SheetKind.values())
          .flatMap(kind -> read(kind, slug).stream())
          .findFirst()
          .orElseThrow(NotFound::new);
    }

    private static Optional<SheetName> read(SheetKind kind, String slug) {
      String before = kind.slug() + "-";
      if (kind.hasTopics()) {
        return slug.startsWith(before)
            ? Optional.of(new SheetName(kind, topic(slug.substring(before.length()))))
            : Optional.empty();
      }
      return slug.equals(kind.slug()) ? Optional.of(new SheetName(kind, "")) : Optional.empty();
    }

    private static String topic(String slug) {
      return slug.toUpperCase(Locale.ROOT).replace('-', '_');
    }
  }
}
