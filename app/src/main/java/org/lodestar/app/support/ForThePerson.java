package org.lodestar.app.support;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Page;

/**
 * Slot: what a later module has to tell a person on their own page, such as what was shared with
 * whom. Called inside the transaction that prints the page. Nothing that would raise a risk if
 * somebody else read it belongs here.
 */
public interface ForThePerson {
  /** Place on the page; smaller comes first. */
  int order();

  /** What it is about: the worker chooses for each page which of them it tells. */
  default Topic topic() {
    return Topic.SHARED;
  }

  /** What a part is about. */
  enum Topic {
    /** What was shared about them. */
    SHARED,
    /** What was decided about them. */
    DECIDED
  }

  /** What to tell, in the language of the page; empty when there is nothing. */
  List<Part> parts(CaseFile caseFile, Person person, Page page);

  /**
   * What is left out, and why, for the worker who gives the page: in English, and never on paper.
   */
  default List<String> leftOut(CaseFile caseFile, Person person, Page page) {
    return List.of();
  }

  /** A heading with its lines. */
  record Part(String title, List<String> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }
}
