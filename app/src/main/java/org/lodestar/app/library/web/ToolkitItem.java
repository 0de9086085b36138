package org.lodestar.app.library.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What partners take along: each is made of one text, so that no file lies about that is old. */
enum ToolkitItem {
  SLIDES("slides", "pptx"),
  BRIEFING("briefing", "docx"),
  SIGNS("signs", "pdf"),
  PATHWAY("pathway", "pdf", "docx"),
  QUIZ("quiz", "docx"),
  SOCIAL("social", "zip"),
  FOOTER("footer", "docx");

  private final String code;
  private final List<String> endings;

  ToolkitItem(String code, String... endings) {
    this.code = code;
    this.endings = List.of(endings);
  }

  /** Name of its text, and of its files. */
  String code() {
    return code;
  }

  /** The names of its files. */
  List<String> files() {
    return endings.stream().map(each -> code + "." + each).toList();
  }

  /** The one with a file of this name. */
  static Optional<ToolkitItem> of(String file) {
    return Arrays.stream(values()).filter(each -> each.files().contains(file)).findFirst();
  }

  /** The one with this code. */
  static Optional<ToolkitItem> named(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
