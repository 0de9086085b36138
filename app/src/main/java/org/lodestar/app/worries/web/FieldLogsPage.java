package org.lodestar.app.worries.web;

import java.util.List;

/** What a worker sent from patrol in the last day. */
public record FieldLogsPage(List<Line> lines) {
  public FieldLogsPage {
    lines = List.copyOf(lines);
  }

  /** One log: its reference and page, when it was sent, and how far it is. */
  public record Line(String reference, String href, String sent, String told) {}
}
