package org.lodestar.app.support.web;

import java.util.Locale;
import java.util.UUID;
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

  /** A sheet by its kind and, for a need, its area. */
  record SheetName(SheetKind kind, String topic) {
    /** As it stands in addresses. */
    String slug() {
      return topic.isEmpty()
          ? kind.slug()
          : kind.slug() + "-" + topic.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an address names; a sheet that does not exist for a name that says nothing. */
    static SheetName of(String slug) {
      String area = SheetKind.NEED.slug() + "-";
      return slug.startsWith(area)
          ? new SheetName(
              SheetKind.NEED,
              slug.substring(area.length()).toUpperCase(Locale.ROOT).replace('-', '_'))
          : new SheetName(
              SheetKind.ofSlug(slug).orElseThrow(org.lodestar.app.members.NotFound::new), "");
    }
  }
}
