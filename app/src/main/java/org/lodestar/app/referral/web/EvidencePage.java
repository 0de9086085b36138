package org.lodestar.app.referral.web;

import java.util.List;
import org.lodestar.app.referral.Referral;

/**
 * Evidence of a referral that came later.
 *
 * @param unsent how many pieces wait to be sent
 */
public record EvidencePage(
    Referral referral, List<Line> lines, int unsent, boolean mayRecord, boolean referralIsOver) {
  public EvidencePage {
    lines = List.copyOf(lines);
  }

  /** A piece in a line: what it is, where it stands, by when it is sent. */
  public record Line(String href, String what, String state, String tone, String facts) {}
}
