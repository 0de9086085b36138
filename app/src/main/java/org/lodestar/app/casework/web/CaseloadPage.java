package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;

/**
 * The open cases of one worker, for handing them over.
 *
 * @param act under which the next hand-over is kept
 * @param gone whether the worker does not work on cases here today
 * @param rest how many of the cases are open to the whole organisation
 * @param said of the hand-over that was just made or taken back; empty for none
 * @param lately what can be taken back
 * @param besides what else lies with somebody who is gone
 */
public record CaseloadPage(
    UUID worker,
    String name,
    UUID act,
    boolean gone,
    List<Option> cases,
    List<Option> colleagues,
    int count,
    int rest,
    Paging paging,
    List<String> said,
    List<Lately> lately,
    List<String> besides) {
  public CaseloadPage {
    cases = List.copyOf(cases);
    colleagues = List.copyOf(colleagues);
    said = List.copyOf(said);
    lately = List.copyOf(lately);
    besides = List.copyOf(besides);
  }

  /** A hand-over that can be taken back. */
  public record Lately(String words, String action, String button) {}
}
