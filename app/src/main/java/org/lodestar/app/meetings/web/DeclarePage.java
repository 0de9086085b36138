package org.lodestar.app.meetings.web;

import java.util.List;
import org.lodestar.app.vault.PersonalText;

/** The question before the first view, with the names and nothing else. */
public record DeclarePage(String title, String here, List<PersonalText> names) {
  public DeclarePage {
    names = List.copyOf(names);
  }
}
