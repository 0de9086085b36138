package org.lodestar.app.casework.web;

import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Person;

/** Addresses of pages; identifiers only. */
public final class Addresses {
  private Addresses() {}

  /** A case. */
  public static String file(UUID caseFile) {
    return "/cases/" + caseFile;
  }

  /** A case. */
  public static String file(CaseFile file) {
    return file(file.id());
  }

  /** The files on a case. */
  public static String files(UUID caseFile) {
    return file(caseFile) + "/files";
  }

  /** A person in a case. */
  public static String person(UUID caseFile, UUID person) {
    return file(caseFile) + "/people/" + person;
  }

  /** A person in a case. */
  public static String person(CaseFile file, Person person) {
    return person(file.id(), person.id());
  }

  /** Who looks after a child. */
  public static String care(UUID caseFile, UUID person) {
    return person(caseFile, person) + "/care";
  }

  /** The pathway of a person. */
  public static String pathway(UUID caseFile, UUID person) {
    return file(caseFile) + "/pathway/" + person;
  }

  /** What is written about a person who is suspected of something themselves. */
  public static String custody(UUID caseFile, UUID person) {
    return person(caseFile, person) + "/custody";
  }

  /** Where it is decided for a person who lacks capacity. */
  public static String interests(UUID caseFile, UUID person) {
    return pathway(caseFile, person) + "/best-interests";
  }

  /** The same about another question than the referral. */
  static String interests(UUID caseFile, UUID person, Matter matter) {
    String page = interests(caseFile, person);
    return matter == Matter.REFERRAL ? page : page + "?about=" + matter;
  }
}
