package org.lodestar.app.library.web;

import java.util.List;

/**
 * The page for people who are worried about somebody.
 *
 * @param groups signs in plain words
 */
public record SignsPage(ContentPage content, List<Group> groups) {
  public SignsPage {
    groups = List.copyOf(groups);
  }

  /** Signs of one kind: the key of its heading, and the words. */
  public record Group(String heading, List<String> signs) {
    public Group {
      signs = List.copyOf(signs);
    }
  }
}
